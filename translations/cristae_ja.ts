<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Actions</name>
    <message>
        <source>Open a stack…</source>
        <translation>スタックを開く…</translation>
    </message>
    <message>
        <source>Open an electron-microscopy stack and start a project for it</source>
        <translation>電子顕微鏡スタックを開き、そのプロジェクトを開始</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>Go on with a project that was made before</source>
        <translation>以前に作成したプロジェクトを再開</translation>
    </message>
    <message>
        <source>Try the demo stack</source>
        <translation>デモスタックを試す</translation>
    </message>
    <message>
        <source>Go the whole way on a small synthetic stack</source>
        <translation>小さな合成スタックで全工程を体験</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>プロジェクトを閉じる</translation>
    </message>
    <message>
        <source>Close the project; everything is saved already</source>
        <translation>プロジェクトを閉じる（内容はすべて保存済み）</translation>
    </message>
    <message>
        <source>Import points…</source>
        <translation>点をインポート…</translation>
    </message>
    <message>
        <source>Add points from a CSV of Cristae, napari or Fiji</source>
        <translation>Cristae、napari、Fiji の CSV から点を追加</translation>
    </message>
    <message>
        <source>Export points…</source>
        <translation>点をエクスポート…</translation>
    </message>
    <message>
        <source>Write all points to a CSV</source>
        <translation>すべての点を CSV に書き出す</translation>
    </message>
    <message>
        <source>Open truth…</source>
        <translation>正解を開く…</translation>
    </message>
    <message>
        <source>Compare the result with a labelled stack of the same shape</source>
        <translation>結果を同じ形状のラベル付きスタックと比較</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Write masks, tables, points and figures</source>
        <translation>マスク、表、点、図を書き出す</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Looks, language, keys and what runs may use</source>
        <translation>外観、言語、キー、実行が使うリソース</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Close Cristae; a run can go on without the window</source>
        <translation>Cristae を閉じる（実行はウィンドウなしでも続行可能）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>直前の編集を取り消す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>取り消した編集をもう一度行う</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the selected point</source>
        <translation>選択した点を削除</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Show every edit and go back to any of them</source>
        <translation>すべての編集を表示し、任意の時点に戻る</translation>
    </message>
    <message>
        <source>Voxel size…</source>
        <translation>ボクセルサイズ…</translation>
    </message>
    <message>
        <source>Set the size of a voxel; nothing is resampled</source>
        <translation>ボクセルの大きさを設定（リサンプリングはしない）</translation>
    </message>
    <message>
        <source>XY view</source>
        <translation>XY ビュー</translation>
    </message>
    <message>
        <source>Show the sections as they were imaged</source>
        <translation>撮像されたままの切片を表示</translation>
    </message>
    <message>
        <source>XZ view</source>
        <translation>XZ ビュー</translation>
    </message>
    <message>
        <source>Show the stack from the front</source>
        <translation>スタックを正面から表示</translation>
    </message>
    <message>
        <source>YZ view</source>
        <translation>YZ ビュー</translation>
    </message>
    <message>
        <source>Show the stack from the side</source>
        <translation>スタックを側面から表示</translation>
    </message>
    <message>
        <source>Four views</source>
        <translation>4 ビュー</translation>
    </message>
    <message>
        <source>Show XY, XZ, YZ and 3-D, linked by one cross</source>
        <translation>XY、XZ、YZ、3D を十字カーソルで連動させて表示</translation>
    </message>
    <message>
        <source>Maximise the view</source>
        <translation>ビューを最大化</translation>
    </message>
    <message>
        <source>Give the whole room to one view, and back</source>
        <translation>1 つのビューを全面に表示／元に戻す</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Show fewer, larger pixels</source>
        <translation>より狭い範囲を大きく表示</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Show more of the section</source>
        <translation>切片のより広い範囲を表示</translation>
    </message>
    <message>
        <source>Fit to the view</source>
        <translation>ビューに合わせる</translation>
    </message>
    <message>
        <source>Show the whole section</source>
        <translation>切片全体を表示</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>100 % 表示</translation>
    </message>
    <message>
        <source>Show one pixel of the image as one of the screen</source>
        <translation>画像の 1 ピクセルを画面の 1 ピクセルで表示</translation>
    </message>
    <message>
        <source>Auto contrast</source>
        <translation>自動コントラスト</translation>
    </message>
    <message>
        <source>Choose black and white from the grey values; the data stay as they are</source>
        <translation>グレー値から黒と白のレベルを決定（データは変わらない）</translation>
    </message>
    <message>
        <source>Reset contrast</source>
        <translation>コントラストをリセット</translation>
    </message>
    <message>
        <source>Show grey values as they are stored</source>
        <translation>保存されているグレー値のまま表示</translation>
    </message>
    <message>
        <source>Show inverted</source>
        <translation>反転表示</translation>
    </message>
    <message>
        <source>Swap black and white on screen only</source>
        <translation>画面上でのみ黒と白を入れ替え</translation>
    </message>
    <message>
        <source>Smooth pixels</source>
        <translation>ピクセルを滑らかに表示</translation>
    </message>
    <message>
        <source>Interpolate magnified pixels; off shows them crisp</source>
        <translation>拡大時にピクセルを補間（オフではくっきり表示）</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Use the whole screen, and back</source>
        <translation>画面全体に表示／元に戻す</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>サイドパネル</translation>
    </message>
    <message>
        <source>Show or hide the panel with the steps</source>
        <translation>ステップのパネルの表示／非表示</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>レイアウトをリセット</translation>
    </message>
    <message>
        <source>Put all panels back to where they were at first</source>
        <translation>すべてのパネルを最初の位置に戻す</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Show the messages of this session</source>
        <translation>このセッションのメッセージを表示</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>前の切片</translation>
    </message>
    <message>
        <source>Go one section back</source>
        <translation>1 枚前の切片へ移動</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>次の切片</translation>
    </message>
    <message>
        <source>Go one section on</source>
        <translation>1 枚次の切片へ移動</translation>
    </message>
    <message>
        <source>Ten sections back</source>
        <translation>10 枚前の切片</translation>
    </message>
    <message>
        <source>Go ten sections back</source>
        <translation>10 枚前の切片へ移動</translation>
    </message>
    <message>
        <source>Ten sections on</source>
        <translation>10 枚先の切片</translation>
    </message>
    <message>
        <source>Go ten sections on</source>
        <translation>10 枚先の切片へ移動</translation>
    </message>
    <message>
        <source>First section</source>
        <translation>最初の切片</translation>
    </message>
    <message>
        <source>Go to the first section</source>
        <translation>最初の切片へ移動</translation>
    </message>
    <message>
        <source>Last section</source>
        <translation>最後の切片</translation>
    </message>
    <message>
        <source>Go to the last section</source>
        <translation>最後の切片へ移動</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Go to a section or to coordinates</source>
        <translation>指定した切片または座標へ移動</translation>
    </message>
    <message>
        <source>Cross left</source>
        <translation>十字カーソルを左へ</translation>
    </message>
    <message>
        <source>Move the cross one pixel left</source>
        <translation>十字カーソルを 1 ピクセル左へ移動</translation>
    </message>
    <message>
        <source>Cross right</source>
        <translation>十字カーソルを右へ</translation>
    </message>
    <message>
        <source>Move the cross one pixel right</source>
        <translation>十字カーソルを 1 ピクセル右へ移動</translation>
    </message>
    <message>
        <source>Cross up</source>
        <translation>十字カーソルを上へ</translation>
    </message>
    <message>
        <source>Move the cross one pixel up</source>
        <translation>十字カーソルを 1 ピクセル上へ移動</translation>
    </message>
    <message>
        <source>Cross down</source>
        <translation>十字カーソルを下へ</translation>
    </message>
    <message>
        <source>Move the cross one pixel down</source>
        <translation>十字カーソルを 1 ピクセル下へ移動</translation>
    </message>
    <message>
        <source>Cross ten left</source>
        <translation>十字カーソルを左へ 10</translation>
    </message>
    <message>
        <source>Move the cross ten pixels left</source>
        <translation>十字カーソルを 10 ピクセル左へ移動</translation>
    </message>
    <message>
        <source>Cross ten right</source>
        <translation>十字カーソルを右へ 10</translation>
    </message>
    <message>
        <source>Move the cross ten pixels right</source>
        <translation>十字カーソルを 10 ピクセル右へ移動</translation>
    </message>
    <message>
        <source>Cross ten up</source>
        <translation>十字カーソルを上へ 10</translation>
    </message>
    <message>
        <source>Move the cross ten pixels up</source>
        <translation>十字カーソルを 10 ピクセル上へ移動</translation>
    </message>
    <message>
        <source>Cross ten down</source>
        <translation>十字カーソルを下へ 10</translation>
    </message>
    <message>
        <source>Move the cross ten pixels down</source>
        <translation>十字カーソルを 10 ピクセル下へ移動</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <translation>オーバーレイを表示</translation>
    </message>
    <message>
        <source>Show or hide what lies over the section; hold the key to look beneath</source>
        <translation>切片に重ねた表示の表示／非表示（キーを押している間は下の画像を表示）</translation>
    </message>
    <message>
        <source>Outlines only</source>
        <translation>輪郭のみ</translation>
    </message>
    <message>
        <source>Show outlines without filled areas</source>
        <translation>塗りつぶさずに輪郭だけを表示</translation>
    </message>
    <message>
        <source>Shuffle colours</source>
        <translation>色をシャッフル</translation>
    </message>
    <message>
        <source>Give the instances other colours</source>
        <translation>インスタンスに別の色を割り当てる</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Show how likely each pixel belongs to a mitochondrion</source>
        <translation>各ピクセルがミトコンドリアに属する確率を表示</translation>
    </message>
    <message>
        <source>Centre density</source>
        <translation>中心密度</translation>
    </message>
    <message>
        <source>Show where the network sees centres of mitochondria</source>
        <translation>ネットワークがミトコンドリアの中心と見なす場所を表示</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Show each mitochondrion that was found in a colour of its own</source>
        <translation>検出されたミトコンドリアを 1 つずつ別の色で表示</translation>
    </message>
    <message>
        <source>Pseudo-labels</source>
        <translation>疑似ラベル</translation>
    </message>
    <message>
        <source>Show what the last round learned from</source>
        <translation>直前のラウンドが学習に使ったものを表示</translation>
    </message>
    <message>
        <source>Agreement with truth</source>
        <translation>正解との一致</translation>
    </message>
    <message>
        <source>Show what is right, false and missed; needs truth</source>
        <translation>正しい検出、誤検出、見落としを表示（正解が必要）</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前後比較</translation>
    </message>
    <message>
        <source>Compare the result with an earlier one by a movable line</source>
        <translation>動かせる線で結果を以前の結果と比較</translation>
    </message>
    <message>
        <source>Point tool</source>
        <translation>点ツール</translation>
    </message>
    <message>
        <source>Click the middle of a mitochondrion; with Shift, click what is not one</source>
        <translation>ミトコンドリアの中央をクリック。ミトコンドリアでないものは Shift を押しながらクリック</translation>
    </message>
    <message>
        <source>Pan tool</source>
        <translation>移動ツール</translation>
    </message>
    <message>
        <source>Drag the section; click to select</source>
        <translation>ドラッグで切片を移動、クリックで選択</translation>
    </message>
    <message>
        <source>Point at the cross</source>
        <translation>十字カーソルに点を追加</translation>
    </message>
    <message>
        <source>Put a point where the cross is</source>
        <translation>十字カーソルの位置に点を置く</translation>
    </message>
    <message>
        <source>Negative point at the cross</source>
        <translation>十字カーソルに陰性点を追加</translation>
    </message>
    <message>
        <source>Say that there is no mitochondrion where the cross is</source>
        <translation>十字カーソルの位置にミトコンドリアがないことを示す</translation>
    </message>
    <message>
        <source>Next useful place</source>
        <translation>次の有用な場所</translation>
    </message>
    <message>
        <source>Go to where another point helps most</source>
        <translation>点を追加すると最も役立つ場所へ移動</translation>
    </message>
    <message>
        <source>Previous useful place</source>
        <translation>前の有用な場所</translation>
    </message>
    <message>
        <source>Go back to the place before</source>
        <translation>1 つ前の場所へ戻る</translation>
    </message>
    <message>
        <source>Step 1: Mark</source>
        <translation>ステップ 1: マーク</translation>
    </message>
    <message>
        <source>Show the panel for points</source>
        <translation>点のパネルを表示</translation>
    </message>
    <message>
        <source>Step 2: Adapt</source>
        <translation>ステップ 2: 適応</translation>
    </message>
    <message>
        <source>Show the panel for runs</source>
        <translation>実行のパネルを表示</translation>
    </message>
    <message>
        <source>Step 3: Review</source>
        <translation>ステップ 3: レビュー</translation>
    </message>
    <message>
        <source>Show the panel for verdicts and scores</source>
        <translation>判定とスコアのパネルを表示</translation>
    </message>
    <message>
        <source>Step 4: Measure</source>
        <translation>ステップ 4: 計測</translation>
    </message>
    <message>
        <source>Show the table of instances</source>
        <translation>インスタンスの表を表示</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>適応</translation>
    </message>
    <message>
        <source>Adapt the network to this stack and segment it</source>
        <translation>ネットワークをこのスタックに適応させ、セグメンテーションする</translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation>実行を一時停止</translation>
    </message>
    <message>
        <source>Free the device for now; nothing is lost</source>
        <translation>デバイスを一時的に解放（何も失われない）</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止して保持</translation>
    </message>
    <message>
        <source>End the run and keep what it has learned</source>
        <translation>実行を終了し、学習した内容を保持</translation>
    </message>
    <message>
        <source>Continue the run</source>
        <translation>実行を続行</translation>
    </message>
    <message>
        <source>Segment with a pack…</source>
        <translation>パックでセグメンテーション…</translation>
    </message>
    <message>
        <source>Segment the stack as it is, without adapting</source>
        <translation>適応せずにスタックをそのままセグメンテーション</translation>
    </message>
    <message>
        <source>Compare runs…</source>
        <translation>実行を比較…</translation>
    </message>
    <message>
        <source>Look at two results side by side</source>
        <translation>2 つの結果を並べて表示</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>This instance is right</source>
        <translation>このインスタンスは正しい</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>This instance is not a mitochondrion</source>
        <translation>このインスタンスはミトコンドリアではない</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Remember this instance for a second look</source>
        <translation>後で見直すためにこのインスタンスに印を付ける</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で判定</translation>
    </message>
    <message>
        <source>Put this instance at the end of the queue</source>
        <translation>このインスタンスをキューの最後に回す</translation>
    </message>
    <message>
        <source>Next to review</source>
        <translation>次のレビュー対象</translation>
    </message>
    <message>
        <source>Go to the next error or doubtful instance</source>
        <translation>次の誤りまたは疑わしいインスタンスへ移動</translation>
    </message>
    <message>
        <source>Previous to review</source>
        <translation>前のレビュー対象</translation>
    </message>
    <message>
        <source>Go to the error or doubtful instance before</source>
        <translation>前の誤りまたは疑わしいインスタンスへ移動</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>この画面のキー</translation>
    </message>
    <message>
        <source>Show, search and change the keys</source>
        <translation>キーの表示、検索、変更</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>コマンドを検索…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>名前でコマンドを検索</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Read how to work with Cristae</source>
        <translation>Cristae の使い方を読む</translation>
    </message>
    <message>
        <source>About Cristae</source>
        <translation>Cristae について</translation>
    </message>
    <message>
        <source>Version, how to cite, licences</source>
        <translation>バージョン、引用方法、ライセンス</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>As in napari</source>
        <translation>napari と同じ</translation>
    </message>
    <message>
        <source>As in ilastik</source>
        <translation>ilastik と同じ</translation>
    </message>
    <message>
        <source>As in ImageJ</source>
        <translation>ImageJ と同じ</translation>
    </message>
    <message>
        <source>Cristae</source>
        <translation>Cristae</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Cut the selected instance between the centres clicked in it</source>
        <translation>選択したインスタンスを、その中でクリックした中心の間で切り分ける</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>Join the selected instance with the next one that is clicked</source>
        <translation>選択したインスタンスを、次にクリックするインスタンスと結合する</translation>
    </message>
    <message>
        <source>Name this state…</source>
        <translation>この状態に名前を付ける…</translation>
    </message>
    <message>
        <source>Each edit is saved at once; a name makes this state easy to find in the history</source>
        <translation>編集はその場で保存されます。名前を付けると、この状態を履歴で見つけやすくなります</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Open a folder of sections, Zarr, N5 or precomputed volumes and start a project for it</source>
        <translation>切片、Zarr、N5、precomputed のフォルダーを開き、そのプロジェクトを開始</translation>
    </message>
    <message>
        <source>Go on where the run was paused or stopped</source>
        <translation>一時停止または中止した所から続行</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Take away from the instance that a stroke meets first</source>
        <translation>ストロークが最初に触れたインスタンスから消します</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>ブラシを小さく</translation>
    </message>
    <message>
        <source>Make brush and eraser smaller</source>
        <translation>ブラシと消しゴムを小さくします</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>ブラシを大きく</translation>
    </message>
    <message>
        <source>Make brush and eraser larger</source>
        <translation>ブラシと消しゴムを大きくします</translation>
    </message>
    <message>
        <source>Make instances again…</source>
        <translation>インスタンスを作り直す…</translation>
    </message>
    <message>
        <source>Choose how the instances of the result are made</source>
        <translation>結果のインスタンスの作り方を選ぶ</translation>
    </message>
    <message>
        <source>Add to the instance on which a stroke begins; beside all of them, draw a new one. A stroke that comes back to its beginning is filled. Adapting again learns the shape</source>
        <translation>ストロークの始点にあるインスタンスに描き足します。何もない所から始めると新しいインスタンスになります。始点に戻るストロークは塗りつぶされます。再適応でその形を学習します</translation>
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
        <translation>%1 %（%2–%3 %）</translation>
    </message>
    <message>
        <source>%1 of %2 fields counted</source>
        <translation>%2 視野のうち %1 を計数済み</translation>
    </message>
    <message>
        <source>Field %1 of %2 · %3 counted</source>
        <translation>視野 %1 / %2 · 計数済み %3</translation>
    </message>
    <message numerus="yes">
        <source>From %n field(s), with 95 % ranges:</source>
        <translation>
            <numerusform>%n 視野から（95 % 区間つき）：</numerusform>
        </translation>
    </message>
    <message>
        <source>By eye: %1 of the field is mitochondria.</source>
        <translation>目視：視野の %1 がミトコンドリアです。</translation>
    </message>
    <message>
        <source>In the result: %1, at the same points.</source>
        <translation>結果では、同じ点で %1。</translation>
    </message>
    <message>
        <source>Found: %1 of what is mitochondria is in the result.</source>
        <translation>検出：ミトコンドリアの %1 が結果に含まれます。</translation>
    </message>
    <message>
        <source>Right: %1 of what is in the result is mitochondria.</source>
        <translation>正解：結果の %1 がミトコンドリアです。</translation>
    </message>
    <message>
        <source>Dice: %1</source>
        <translation>Dice：%1</translation>
    </message>
    <message>
        <source>Points by eye</source>
        <translation>目視の点数</translation>
    </message>
    <message>
        <source>Points in the result</source>
        <translation>結果の点数</translation>
    </message>
    <message>
        <source>A mark is a field.</source>
        <translation>1 つの印が 1 視野です。</translation>
    </message>
</context>
<context>
    <name>ExportPlan</name>
    <message>
        <source>spreadsheets, R, Python</source>
        <translation>表計算ソフト、R、Python</translation>
    </message>
    <message>
        <source>any picture viewer</source>
        <translation>任意の画像ビューア</translation>
    </message>
    <message>
        <source>The ids go up to %1; 16 bit holds 65,535. Choose 32 bit or float.</source>
        <translation>ID は最大 %1 ですが、16 ビットで表せるのは 65,535 までです。32 ビットまたは浮動小数点を選択してください。</translation>
    </message>
    <message>
        <source>The ids go up to %1; float holds 16,777,216 exactly. Choose 32 bit.</source>
        <translation>ID は最大 %1 ですが、浮動小数点で正確に表せるのは 16,777,216 までです。32 ビットを選択してください。</translation>
    </message>
    <message>
        <source>Choose at least one thing to write.</source>
        <translation>書き出すものを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Give a name without slashes that does not begin with a point.</source>
        <translation>スラッシュを含まず、ピリオドで始まらない名前を入力してください。</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>Neuroglancer needs the voxel size, which is unknown. Set it, or choose another format.</source>
        <translation>Neuroglancer にはボクセルサイズが必要ですが、不明です。設定するか、別の形式を選択してください。</translation>
    </message>
    <message>
        <source>Surfaces need the voxel size, which is unknown. Set it, or leave surfaces out.</source>
        <translation>表面にはボクセルサイズが必要ですが、不明です。設定するか、表面を対象から外してください。</translation>
    </message>
    <message>
        <source>No instance is accepted yet, so the files would be empty. Choose other instances, or accept some in Review.</source>
        <translation>承認されたインスタンスがまだないため、ファイルは空になります。別のインスタンスを選択するか、レビューでいくつか承認してください。</translation>
    </message>
</context>
<context>
    <name>MeasureColumns</name>
    <message>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>切片</translation>
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
        <translation>直径</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>体積</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>First section</source>
        <translation>最初の切片</translation>
    </message>
    <message>
        <source>Last section</source>
        <translation>最後の切片</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>切片数</translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation>切れている面</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>計数対象</translation>
    </message>
    <message>
        <source>Weight 1/p</source>
        <translation>重み 1/p</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>周囲長</translation>
    </message>
    <message>
        <source>Perimeter, Crofton</source>
        <translation>周囲長（Crofton）</translation>
    </message>
    <message>
        <source>Long axis</source>
        <translation>長軸</translation>
    </message>
    <message>
        <source>Short axis</source>
        <translation>短軸</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>配向角</translation>
    </message>
    <message>
        <source>Feret max</source>
        <translation>最大フェレ径</translation>
    </message>
    <message>
        <source>Circularity</source>
        <translation>円形度</translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation>形状係数</translation>
    </message>
    <message>
        <source>Circularity, Crofton</source>
        <translation>円形度（Crofton）</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>アスペクト比</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>真円度</translation>
    </message>
    <message>
        <source>Eccentricity</source>
        <translation>離心率</translation>
    </message>
    <message>
        <source>Solidity</source>
        <translation>凸度（Solidity）</translation>
    </message>
    <message>
        <source>Feret min</source>
        <translation>最小フェレ径</translation>
    </message>
    <message>
        <source>Feret angle</source>
        <translation>フェレ角</translation>
    </message>
    <message>
        <source>Volume of the mesh</source>
        <translation>メッシュ体積</translation>
    </message>
    <message>
        <source>Volumes differ</source>
        <translation>体積の不一致</translation>
    </message>
    <message>
        <source>Error of the volume</source>
        <translation>体積の誤差係数</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>表面積</translation>
    </message>
    <message>
        <source>Surface : volume</source>
        <translation>表面積 : 体積</translation>
    </message>
    <message>
        <source>Sphericity</source>
        <translation>球形度</translation>
    </message>
    <message>
        <source>MCI</source>
        <translation>MCI</translation>
    </message>
    <message>
        <source>MCI, ball = 1</source>
        <translation>MCI（球 = 1）</translation>
    </message>
    <message>
        <source>Axis 1</source>
        <translation>軸 1</translation>
    </message>
    <message>
        <source>Axis 2</source>
        <translation>軸 2</translation>
    </message>
    <message>
        <source>Axis 3</source>
        <translation>軸 3</translation>
    </message>
    <message>
        <source>Elongation</source>
        <translation>伸長度</translation>
    </message>
    <message>
        <source>Flatness</source>
        <translation>扁平度</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>方位角</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>仰角</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>断片数</translation>
    </message>
    <message>
        <source>Euler number</source>
        <translation>オイラー数</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>ループ数</translation>
    </message>
    <message>
        <source>Cavities</source>
        <translation>空洞ボクセル数</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Longest path</source>
        <translation>最長経路長</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分枝数</translation>
    </message>
    <message>
        <source>Junctions</source>
        <translation>分岐点数</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>端点数</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Width, smallest</source>
        <translation>最小幅</translation>
    </message>
    <message>
        <source>Width, largest</source>
        <translation>最大幅</translation>
    </message>
    <message>
        <source>Width, variation</source>
        <translation>幅の変動係数</translation>
    </message>
    <message>
        <source>Nearest centre</source>
        <translation>最近接中心距離</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <translation>最近接表面距離</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>最近接インスタンス</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>接触</translation>
    </message>
    <message>
        <source>Grey value</source>
        <translation>グレー値</translation>
    </message>
    <message>
        <source>Grey value, deviation</source>
        <translation>グレー値の標準偏差</translation>
    </message>
    <message>
        <source>Grey value around</source>
        <translation>周囲のグレー値</translation>
    </message>
    <message>
        <source>Matrix : cytosol</source>
        <translation>マトリックス : サイトゾル</translation>
    </message>
    <message>
        <source>Voxels</source>
        <translation>ボクセル数</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>ピクセル数</translation>
    </message>
    <message>
        <source>%1. Empty if %2.</source>
        <comment>a definition; a reason</comment>
        <translation>%1。%2場合は空欄です。</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
</context>
<context>
    <name>ReviewScores</name>
    <message>
        <source>Dice of the foreground: 2 TP / (2 TP + FP + FN), in pixels.</source>
        <translation>前景の Dice: 2 TP / (2 TP + FP + FN)、ピクセル単位。</translation>
    </message>
    <message>
        <source>Jaccard index of the foreground: TP / (TP + FP + FN), in pixels.</source>
        <translation>前景の Jaccard 係数: TP / (TP + FP + FN)、ピクセル単位。</translation>
    </message>
    <message>
        <source>Share of the found pixels that are true: TP / (TP + FP).</source>
        <translation>検出されたピクセルのうち正しいものの割合: TP / (TP + FP)。</translation>
    </message>
    <message>
        <source>Share of the true pixels that are found: TP / (TP + FN).</source>
        <translation>正解のピクセルのうち検出されたものの割合: TP / (TP + FN)。</translation>
    </message>
    <message>
        <source>Share of the instances that have a partner: TP / (TP + FP).</source>
        <translation>インスタンスのうち対応する相手があるものの割合: TP / (TP + FP)。</translation>
    </message>
    <message>
        <source>Share of the true objects that are found: TP / (TP + FN).</source>
        <translation>正解の物体のうち検出されたものの割合: TP / (TP + FN)。</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall: 2 TP / (2 TP + FP + FN).</source>
        <translation>適合率と再現率の調和平均: 2 TP / (2 TP + FP + FN)。</translation>
    </message>
    <message>
        <source>Aggregated Jaccard index: each true object with its best instance by IoU; pixels of instances never taken count against it.</source>
        <translation>集約 Jaccard 係数（AJI）: 正解の各物体を IoU が最大のインスタンスと組み合わせます。どれとも組にならないインスタンスのピクセルは減点になります。</translation>
    </message>
    <message>
        <source>Panoptic quality: sum of the IoU of all matches / (TP + FP/2 + FN/2). It is SQ times RQ.</source>
        <translation>パノプティック品質（PQ）: 対応したすべての組の IoU の和 / (TP + FP/2 + FN/2)。SQ と RQ の積です。</translation>
    </message>
    <message>
        <source>Segmentation quality: mean IoU of the matches.</source>
        <translation>セグメンテーション品質（SQ）: 対応した組の IoU の平均。</translation>
    </message>
    <message>
        <source>Recognition quality: TP / (TP + FP/2 + FN/2).</source>
        <translation>認識品質（RQ）: TP / (TP + FP/2 + FN/2)。</translation>
    </message>
    <message>
        <source>Average precision at IoU 0.50, read at 101 recalls; the larger instances are taken first.</source>
        <translation>IoU 0.50 での平均適合率。101 点の再現率で読み取り、大きいインスタンスから順に採用します。</translation>
    </message>
    <message>
        <source>Average precision at IoU 0.75, read at 101 recalls; the larger instances are taken first.</source>
        <translation>IoU 0.75 での平均適合率。101 点の再現率で読み取り、大きいインスタンスから順に採用します。</translation>
    </message>
    <message>
        <source>Partners: IoU above %1, which makes them unique.</source>
        <translation>対応: IoU が %1 を超えるもの。これにより相手は一意に決まります。</translation>
    </message>
    <message>
        <source>Partners: IoU of at least %1, assigned one to one with the largest sum of IoU.</source>
        <translation>対応: IoU が %1 以上のもの。IoU の和が最大になるように 1 対 1 で割り当てます。</translation>
    </message>
    <message>
        <source>Partners: IoU above 0.5, whatever the slider says.</source>
        <translation>対応: スライダーの値にかかわらず、IoU が 0.5 を超えるもの。</translation>
    </message>
    <message>
        <source>Stack: all pixels together; beside it the mean over sections ± its standard deviation.</source>
        <translation>スタック: 全ピクセルをまとめた値。隣は切片間の平均 ± 標準偏差です。</translation>
    </message>
    <message>
        <source>Stack: 3-D, an id is one instance through all sections. Section and mean ± standard deviation: its profiles.</source>
        <translation>スタック: 3D。1 つの ID が全切片を通して 1 つのインスタンスです。切片および平均 ± 標準偏差: その断面ごとの値です。</translation>
    </message>
    <message>
        <source>Stack: 2-D, the instances of all sections together; beside it the mean over sections ± its standard deviation.</source>
        <translation>スタック: 2D。全切片のインスタンスをまとめた値。隣は切片間の平均 ± 標準偏差です。</translation>
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
        <translation>適合率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>再現率</translation>
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
        <translation>%2 個中 %1 個をレビュー済み</translation>
    </message>
    <message>
        <source>%1 accepted · %2 rejected · %3 flagged · %4 missed</source>
        <translation>承認 %1 · 却下 %2 · フラグ %3 · 見落とし %4</translation>
    </message>
    <message>
        <source>Accept what is right and reject what is wrong. Flagged ones are not counted.</source>
        <translation>正しいものを承認し、誤ったものを却下してください。フラグを付けたものは数えません。</translation>
    </message>
    <message>
        <source>%1 For a range of ±5 %, about %2 more are needed.</source>
        <translation>%1 範囲を ±5 % にするには、あと約 %2 個必要です。</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Low probability</source>
        <translation>確率が低い</translation>
    </message>
    <message>
        <source>Unsharp outline</source>
        <translation>輪郭が不鮮明</translation>
    </message>
    <message>
        <source>No centre found in it</source>
        <translation>中に中心が見つからない</translation>
    </message>
    <message>
        <source>Several centres: maybe more than one</source>
        <translation>中心が複数ある: 2 つ以上の可能性</translation>
    </message>
    <message>
        <source>Unusual size</source>
        <translation>大きさが通常と異なる</translation>
    </message>
    <message>
        <source>Cut by the border</source>
        <translation>端で切れている</translation>
    </message>
    <message>
        <source>Nothing there in the next sections</source>
        <translation>前後の切片に何もない</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>見落とし</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>フラグ付き</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>保留</translation>
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
        <translation>偽陽性: 正解に対応する相手がないインスタンス</translation>
    </message>
    <message>
        <source>False negative: in the truth, but not found</source>
        <translation>偽陰性: 正解にあるが検出されなかったもの</translation>
    </message>
    <message>
        <source>Poor match: found, but its shape differs much</source>
        <translation>不十分な対応: 検出されたが、形が大きく異なるもの</translation>
    </message>
    <message>
        <source>%1 voxels</source>
        <translation>%1 ボクセル</translation>
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
            <numerusform>無作為に選んだ %n 個によると、インスタンスの %1 %（%2～%3 %）が正しいと推定されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Set the voxel size</source>
        <translation>ボクセルサイズを設定</translation>
    </message>
    <message>
        <source>The voxel size is unknown, so sizes are in pixels. Click to set it.</source>
        <translation>ボクセルサイズが不明なため、大きさはピクセル単位です。クリックして設定します。</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 nm</source>
        <translation>%1 × %2 × %3 nm</translation>
    </message>
    <message>
        <source>%1, assumed</source>
        <translation>%1（仮定）</translation>
    </message>
    <message>
        <source>Voxel size in x, y, z, partly assumed: %1. Click to check it.</source>
        <translation>x、y、z のボクセルサイズ（一部は仮定）: %1。クリックして確認します。</translation>
    </message>
    <message>
        <source>Voxel size in x, y, z, from: %1. Click to change it.</source>
        <translation>x、y、z のボクセルサイズ。取得元: %1。クリックして変更します。</translation>
    </message>
    <message>
        <source>Runs use this GPU: %1</source>
        <translation>実行はこの GPU を使います: %1</translation>
    </message>
    <message>
        <source>Runs use the processor: %1</source>
        <translation>実行はプロセッサを使います: %1</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>実行なし</translation>
    </message>
    <message>
        <source>Nothing runs in the background.</source>
        <translation>バックグラウンドの処理はありません。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>The run is paused; click to see it.</source>
        <translation>実行は一時停止中です。クリックすると表示します。</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>実行完了</translation>
    </message>
    <message>
        <source>The run has finished; click to see it.</source>
        <translation>実行が完了しました。クリックすると表示します。</translation>
    </message>
    <message>
        <source>Stopped and kept</source>
        <translation>停止・保持済み</translation>
    </message>
    <message>
        <source>The run was stopped and can be continued; click to see it.</source>
        <translation>実行は停止されており、続行できます。クリックすると表示します。</translation>
    </message>
    <message>
        <source>Run ended early</source>
        <translation>実行が途中で終了</translation>
    </message>
    <message>
        <source>The run could not finish; click to see why.</source>
        <translation>実行は完了できませんでした。クリックすると理由を表示します。</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1、残り %2</translation>
    </message>
    <message>
        <source>Round 10 of 10</source>
        <translation>ラウンド 10/10</translation>
    </message>
</context>
<context>
    <name>SummaryTexts</name>
    <message numerus="yes">
        <source>%n instance(s), %1 of them complete.</source>
        <translation>
            <numerusform>インスタンス %n 個、うち全体が含まれるもの %1 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>All together fill %1 % of the field that was imaged; that is not a share of the cell.</source>
        <translation>合計で撮像視野の %1 % を占めます。これは細胞に占める割合ではありません。</translation>
    </message>
    <message>
        <source>Volume of the complete ones: mean %1 µm³, median %2 µm³ (n = %3).</source>
        <translation>全体が含まれるものの体積: 平均 %1 µm³、中央値 %2 µm³（n = %3）。</translation>
    </message>
    <message>
        <source>Area of the complete ones: mean %1 µm², median %2 µm² (n = %3).</source>
        <translation>全体が含まれるものの面積: 平均 %1 µm²、中央値 %2 µm²（n = %3）。</translation>
    </message>
    <message>
        <source>Size of the complete ones: mean %1, median %2 voxels (n = %3).</source>
        <translation>全体が含まれるものの大きさ: 平均 %1、中央値 %2 ボクセル（n = %3）。</translation>
    </message>
    <message>
        <source>Size of the complete ones: mean %1, median %2 pixels (n = %3).</source>
        <translation>全体が含まれるものの大きさ: 平均 %1、中央値 %2 ピクセル（n = %3）。</translation>
    </message>
    <message>
        <source>They fill %1 % of the reference space, %2.</source>
        <translation>基準空間 %2 の %1 % を占めます。</translation>
    </message>
    <message>
        <source>By the counting frame %1 in a µm³.</source>
        <translation>計数枠による数密度：1 µm³ あたり %1。</translation>
    </message>
    <message>
        <source>By the counting frame %1 in a µm².</source>
        <translation>計数枠による数密度：1 µm² あたり %1。</translation>
    </message>
    <message>
        <source>Surface per volume %1 µm⁻¹.</source>
        <translation>体積あたりの表面積 %1 µm⁻¹。</translation>
    </message>
    <message>
        <source>Gini index of the sizes %1; the largest holds %2 % of all.</source>
        <translation>大きさのジニ係数 %1。最大のものが全体の %2 % を占めます。</translation>
    </message>
    <message>
        <source>Mean volume weighted by volume: %1 µm³.</source>
        <translation>体積で重み付けした平均体積：%1 µm³。</translation>
    </message>
    <message>
        <source>Mean area weighted by area: %1 µm².</source>
        <translation>面積で重み付けした平均面積：%1 µm²。</translation>
    </message>
</context>
<context>
    <name>cristae::Column</name>
    <message>
        <source>id of the instance in the mask</source>
        <translation>マスク内でのインスタンスの ID</translation>
    </message>
    <message>
        <source>number of pixels (2-D) or voxels (3-D), as scikit-image names it</source>
        <translation>ピクセル数（2D）またはボクセル数（3D）。名称は scikit-image に準拠</translation>
    </message>
    <message>
        <source>mean z of the voxels, 0 = centre of the first one</source>
        <translation>ボクセルの z の平均。0 = 最初のボクセルの中心</translation>
    </message>
    <message>
        <source>mean y of the voxels, 0 = centre of the first one</source>
        <translation>ボクセルの y の平均。0 = 最初のボクセルの中心</translation>
    </message>
    <message>
        <source>mean x of the voxels, 0 = centre of the first one</source>
        <translation>ボクセルの x の平均。0 = 最初のボクセルの中心</translation>
    </message>
    <message>
        <source>first z of the bounding box</source>
        <translation>外接直方体の最初の z</translation>
    </message>
    <message>
        <source>first y of the bounding box</source>
        <translation>外接直方体の最初の y</translation>
    </message>
    <message>
        <source>first x of the bounding box</source>
        <translation>外接直方体の最初の x</translation>
    </message>
    <message>
        <source>one past the last z of the bounding box</source>
        <translation>外接直方体の最後の z の次の値</translation>
    </message>
    <message>
        <source>one past the last y of the bounding box</source>
        <translation>外接直方体の最後の y の次の値</translation>
    </message>
    <message>
        <source>one past the last x of the bounding box</source>
        <translation>外接直方体の最後の x の次の値</translation>
    </message>
    <message>
        <source>diameter of the disc of as many pixels, 2 sqrt(area / pi)</source>
        <translation>ピクセル数が等しい円の直径、2 sqrt(area / pi)</translation>
    </message>
    <message>
        <source>pixels times the area of one</source>
        <translation>ピクセル数 × 1 ピクセルの面積</translation>
    </message>
    <message>
        <source>diameter of the disc of the same area</source>
        <translation>面積が等しい円の直径</translation>
    </message>
    <message>
        <source>first section that holds it, counted from 0</source>
        <translation>これを含む最初の切片（0 から数える）</translation>
    </message>
    <message>
        <source>last section that holds it</source>
        <translation>これを含む最後の切片</translation>
    </message>
    <message>
        <source>number of sections that hold it</source>
        <translation>これを含む切片の数</translation>
    </message>
    <message>
        <source>1 if the field cuts it, so that its size is a lower bound</source>
        <translation>視野の端で切れている場合は 1。その大きさは下限値</translation>
    </message>
    <message>
        <source>faces of the field that it touches, of z- z+ y- y+ x- x+</source>
        <translation>接している視野の面（z- z+ y- y+ x- x+ のうち）</translation>
    </message>
    <message>
        <source>1/p, p the share of places in the field where it would be complete; sums over complete instances with this weight are unbiased</source>
        <translation>1/p。p は全体が収まる視野内の位置の割合。全体が含まれるインスタンスについてのこの重みによる和は不偏</translation>
    </message>
    <message>
        <source>the border cuts it</source>
        <translation>視野の端で切れている</translation>
    </message>
    <message>
        <source>length of the half-level contour (marching squares), holes included</source>
        <translation>ハーフレベル等高線（マーチングスクエア法）の長さ、穴を含む</translation>
    </message>
    <message>
        <source>perimeter from crossings with lines in 4 directions, holes included</source>
        <translation>4 方向の直線との交差から求めた周囲長、穴を含む</translation>
    </message>
    <message>
        <source>long axis of the ellipse with the same second moments, 4 sqrt(lambda1), pixels being squares</source>
        <translation>二次モーメントが等しい楕円の長軸、4 sqrt(lambda1)。ピクセルは正方形とみなす</translation>
    </message>
    <message>
        <source>short axis of that ellipse, 4 sqrt(lambda2)</source>
        <translation>同じ楕円の短軸、4 sqrt(lambda2)</translation>
    </message>
    <message>
        <source>from the y axis to the long axis, anticlockwise, in pixels</source>
        <translation>y 軸から長軸までの反時計回りの角度（ピクセル座標）</translation>
    </message>
    <message>
        <source>largest calliper distance of the half-level contour</source>
        <translation>ハーフレベル等高線の最大キャリパー距離</translation>
    </message>
    <message>
        <source>4 pi A / P^2 with P of the half-level contour, cut at 1; 1 = disc (ImageJ)</source>
        <translation>4 pi A / P^2。P はハーフレベル等高線の長さ、上限 1。1 = 円（ImageJ）</translation>
    </message>
    <message>
        <source>P^2 / (4 pi A), the inverse: 1 = disc, larger = more branched or elongated</source>
        <translation>P^2 / (4 pi A)、円形度の逆数。1 = 円、大きいほど分枝または伸長が著しい</translation>
    </message>
    <message>
        <source>4 pi A / P^2 with P of Crofton, cut at 1</source>
        <translation>4 pi A / P^2。P は Crofton の周囲長、上限 1</translation>
    </message>
    <message>
        <source>long axis / short axis of the ellipse with the same second moments</source>
        <translation>二次モーメントが等しい楕円の長軸 / 短軸</translation>
    </message>
    <message>
        <source>4 A / (pi long axis^2) (ImageJ)</source>
        <translation>4 A / (pi 長軸^2)（ImageJ）</translation>
    </message>
    <message>
        <source>sqrt(1 - (short axis / long axis)^2)</source>
        <translation>sqrt(1 - (短軸 / 長軸)^2)</translation>
    </message>
    <message>
        <source>area inside the half-level contour / area of its convex hull</source>
        <translation>ハーフレベル等高線内の面積 / その凸包の面積</translation>
    </message>
    <message>
        <source>length of the half-level contour; 5 % above that of a smooth outline</source>
        <translation>ハーフレベル等高線の長さ。滑らかな輪郭より 5 % 大きい</translation>
    </message>
    <message>
        <source>perimeter from crossings with lines in 4 directions</source>
        <translation>4 方向の直線との交差から求めた周囲長</translation>
    </message>
    <message>
        <source>long axis of the ellipse with the same second moments</source>
        <translation>二次モーメントが等しい楕円の長軸</translation>
    </message>
    <message>
        <source>short axis of that ellipse</source>
        <translation>同じ楕円の短軸</translation>
    </message>
    <message>
        <source>largest calliper distance</source>
        <translation>最大キャリパー距離</translation>
    </message>
    <message>
        <source>smallest calliper distance; about the width of a tubule</source>
        <translation>最小キャリパー距離。管状のものではほぼその幅</translation>
    </message>
    <message>
        <source>direction of the largest calliper distance, from +x anticlockwise</source>
        <translation>最大キャリパー距離の方向（+x から反時計回り）</translation>
    </message>
    <message>
        <source>distance to the nearest centroid</source>
        <translation>最も近い重心までの距離</translation>
    </message>
    <message>
        <source>there is no other instance (in the section)</source>
        <translation>（切片内に）ほかのインスタンスがない</translation>
    </message>
    <message>
        <source>gap to the nearest surface, 0 if they touch</source>
        <translation>最も近い表面までの間隔。接していれば 0</translation>
    </message>
    <message>
        <source>the instance with the nearest surface</source>
        <translation>表面が最も近いインスタンス</translation>
    </message>
    <message>
        <source>mean grey value inside, as stored</source>
        <translation>内部のグレー値の平均（保存されている値）</translation>
    </message>
    <message>
        <source>standard deviation of the grey values inside</source>
        <translation>内部のグレー値の標準偏差</translation>
    </message>
    <message>
        <source>there is no free place around it</source>
        <translation>周囲に空いた場所がない</translation>
    </message>
    <message>
        <source>intensity_mean / ring_mean; below 1: darker than around, which is denser if dense is dark</source>
        <translation>intensity_mean / ring_mean。1 未満: 周囲より暗い（高密度の部分が暗い画像では、周囲より高密度）</translation>
    </message>
    <message>
        <source>diameter of the ball of as many voxels, (6 area / pi)^(1/3)</source>
        <translation>ボクセル数が等しい球の直径、(6 area / pi)^(1/3)</translation>
    </message>
    <message>
        <source>voxels times the volume of one</source>
        <translation>ボクセル数 × 1 ボクセルの体積</translation>
    </message>
    <message>
        <source>diameter of the ball of the same volume</source>
        <translation>体積が等しい球の直径</translation>
    </message>
    <message>
        <source>volume inside the half-level surface between voxel centres</source>
        <translation>ボクセル中心間のハーフレベル面に囲まれた体積</translation>
    </message>
    <message>
        <source>1 if volume_um3 and mesh_volume_um3 differ by more than 5 %: thin or ragged</source>
        <translation>volume_um3 と mesh_volume_um3 の差が 5 % を超える場合は 1: 薄いか、凹凸が激しい</translation>
    </message>
    <message>
        <source>coefficient of error of the volume from its sections (Cavalieri, Gundersen-Jensen, m=1)</source>
        <translation>切片から求めた体積の誤差係数（Cavalieri、Gundersen-Jensen、m=1）</translation>
    </message>
    <message>
        <source>it lies in fewer than 3 sections</source>
        <translation>含まれる切片が 3 枚に満たない</translation>
    </message>
    <message>
        <source>surface S by Crofton, 13 directions weighted for the voxel size</source>
        <translation>Crofton による表面積 S。13 方向、ボクセルサイズに応じて重み付け</translation>
    </message>
    <message>
        <source>the body is smaller than a ball of radius 3 voxels, or less than 5 voxels wide along an axis</source>
        <translation>物体が半径 3 ボクセルの球より小さいか、いずれかの軸方向の幅が 5 ボクセルに満たない</translation>
    </message>
    <message>
        <source>S / V</source>
        <translation>S / V</translation>
    </message>
    <message>
        <source>pi^(1/3) (6 V)^(2/3) / S; 1 = ball</source>
        <translation>pi^(1/3) (6 V)^(2/3) / S。1 = 球</translation>
    </message>
    <message>
        <source>mitochondrial complexity index S^3 / (16 pi^2 V^2); ball = 0.716</source>
        <translation>ミトコンドリア複雑度指数（MCI）S^3 / (16 pi^2 V^2)。球 = 0.716</translation>
    </message>
    <message>
        <source>S^3 / (36 pi V^2); ball = 1</source>
        <translation>S^3 / (36 pi V^2)。球 = 1</translation>
    </message>
    <message>
        <source>axis 1 of 3 of the ellipsoid with the same second moments, 2 sqrt(5 lambda), longest first</source>
        <translation>二次モーメントが等しい楕円体の 3 軸のうち軸 1、2 sqrt(5 lambda)、長い順</translation>
    </message>
    <message>
        <source>axis 2 of 3 of the ellipsoid with the same second moments, 2 sqrt(5 lambda), longest first</source>
        <translation>二次モーメントが等しい楕円体の 3 軸のうち軸 2、2 sqrt(5 lambda)、長い順</translation>
    </message>
    <message>
        <source>axis 3 of 3 of the ellipsoid with the same second moments, 2 sqrt(5 lambda), longest first</source>
        <translation>二次モーメントが等しい楕円体の 3 軸のうち軸 3、2 sqrt(5 lambda)、長い順</translation>
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
        <translation>切片面内での最長軸の方向（+x から +y へ、0～180）</translation>
    </message>
    <message>
        <source>angle of the longest axis out of the section, towards +z</source>
        <translation>最長軸が切片面から +z の側へなす角度</translation>
    </message>
    <message>
        <source>parts that do not touch, not even at corners</source>
        <translation>角でも接していない、互いに離れた部分の数</translation>
    </message>
    <message>
        <source>pieces - loops + cavities</source>
        <translation>断片数 - ループ数 + 空洞数</translation>
    </message>
    <message>
        <source>tunnels through the body: 1 for a ring</source>
        <translation>物体を貫くトンネルの数。環では 1</translation>
    </message>
    <message>
        <source>voxels outside that the body shuts in</source>
        <translation>物体に閉じ込められた外部のボクセル</translation>
    </message>
    <message>
        <source>length of all branches of the centreline, tips included; spurs that stand out by less than 1 local radii are left out</source>
        <translation>中心線の全分枝の長さ（先端を含む）。突出が局所半径の 1 倍未満の短枝は除外</translation>
    </message>
    <message>
        <source>longest of the shortest ways along the centreline</source>
        <translation>中心線に沿った最短経路のうち最長のもの</translation>
    </message>
    <message>
        <source>branches of the centreline</source>
        <translation>中心線の分枝の数</translation>
    </message>
    <message>
        <source>places where three or more branches meet</source>
        <translation>3 本以上の分枝が交わる箇所の数</translation>
    </message>
    <message>
        <source>free ends of the centreline; 0 for a ring</source>
        <translation>中心線の自由端の数。環では 0</translation>
    </message>
    <message>
        <source>twice the distance to the surface along the centreline, mean; ends left out within one radius</source>
        <translation>中心線に沿った表面までの距離の 2 倍の平均。端から 1 半径以内は除外</translation>
    </message>
    <message>
        <source>the smallest such width</source>
        <translation>同じ幅の最小値</translation>
    </message>
    <message>
        <source>the largest such width</source>
        <translation>同じ幅の最大値</translation>
    </message>
    <message>
        <source>standard deviation / mean of that width</source>
        <translation>同じ幅の標準偏差 / 平均</translation>
    </message>
    <message>
        <source>outline within 30 nm of another instance</source>
        <translation>別のインスタンスから 30 nm 以内にある輪郭</translation>
    </message>
    <message>
        <source>share of the boundary within 30 nm of another instance</source>
        <translation>別のインスタンスから 30 nm 以内にある境界の割合</translation>
    </message>
    <message>
        <source>mean grey value of what is no instance 20 to 80 nm around it in the section</source>
        <translation>切片内で周囲 20～80 nm にある、インスタンスでない部分のグレー値の平均</translation>
    </message>
</context>
<context>
    <name>cristae::Plot</name>
    <message>
        <source>Instances</source>
        <translation>インスタンス数</translation>
    </message>
    <message>
        <source>Instances (%)</source>
        <translation>インスタンス (%)</translation>
    </message>
    <message>
        <source>Share of instances</source>
        <translation>インスタンスの割合</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>断面数</translation>
    </message>
    <message>
        <source>Field (%)</source>
        <translation>視野 (%)</translation>
    </message>
    <message>
        <source>n = {} instances</source>
        <translation>n = {} インスタンス</translation>
    </message>
    <message>
        <source>n = {} instances; dashed: median {}</source>
        <translation>n = {} インスタンス、破線: 中央値 {}</translation>
    </message>
    <message>
        <source>{} sections.</source>
        <translation>{} 切片。</translation>
    </message>
    <message>
        <source>Bins of equal ratio.</source>
        <translation>比が等しい階級。</translation>
    </message>
    <message>
        <source>Bins of equal width.</source>
        <translation>幅が等しい階級。</translation>
    </message>
    <message>
        <source>Share of instances at or below a value.</source>
        <translation>ある値以下のインスタンスの割合。</translation>
    </message>
    <message>
        <source>Gaussian density (Silverman&apos;s bandwidth); bar: quartiles, ring: median.</source>
        <translation>ガウス密度 (Silverman の帯域幅)。バー: 四分位、リング: 中央値。</translation>
    </message>
    <message>
        <source>Gaussian density (Silverman&apos;s bandwidth, on logarithms); bar: quartiles, ring: median.</source>
        <translation>ガウス密度 (Silverman の帯域幅、対数上)。バー: 四分位、リング: 中央値。</translation>
    </message>
    <message>
        <source>Small: instances; large: mean of each replicate; line: mean of replicates, bar: its 95&#xa0;% interval.</source>
        <translation>小: インスタンス、大: 各反復の平均、線: 反復の平均、バー: その 95&#xa0;% 区間。</translation>
    </message>
    <message>
        <source>Profiles in each section; share of the field they cover.</source>
        <translation>各切片の断面数と、それらが覆う視野の割合。</translation>
    </message>
    <message>
        <source>Directions of axes in the section as it is seen, both ends drawn; area is proportional to number.</source>
        <translation>切片で見たままの軸の方向 (両端を描画)。面積は数に比例します。</translation>
    </message>
    <message>
        <source>Welch&apos;s t on replicate means.</source>
        <translation>反復平均に対する Welch の t 検定。</translation>
    </message>
    <message>
        <source>Instances of one animal are not independent samples: compare replicate means (superplot).</source>
        <translation>同じ動物のインスタンスは独立した標本ではありません。反復の平均を比べてください (スーパープロット)。</translation>
    </message>
    <message>
        <source>Counted from first to last section of each instance.</source>
        <translation>各インスタンスの最初の切片から最後の切片まで数えています。</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>除外: {}。</translation>
    </message>
    <message>
        <source>{} cut by the border</source>
        <translation>境界で切れたもの {}</translation>
    </message>
    <message>
        <source>{} without a value</source>
        <translation>値のないもの {}</translation>
    </message>
    <message>
        <source>{} not above 0</source>
        <translation>0 以下のもの {}</translation>
    </message>
    <message>
        <source>Includes {} cut by the border: their sizes are lower bounds.</source>
        <translation>境界で切れた {} 個を含みます。その大きさは下限値です。</translation>
    </message>
    <message>
        <source>Nothing is left of: {}.</source>
        <translation>何も残っていません: {}。</translation>
    </message>
    <message>
        <source>Grey: least and largest share in {} random patterns of as many points in the same field; dotted: their mean.</source>
        <translation>灰色: 同じ領域に同数の点を置いた {} 個のランダムパターンの最小と最大の割合。点線: その平均。</translation>
    </message>
</context>
<context>
    <name>cristae::Recipe</name>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Working pixel</source>
        <translation>作業ピクセル</translation>
    </message>
    <message>
        <source>Pixel size at which the network works; stacks are resampled to it. 0 keeps the stack&apos;s own.</source>
        <translation>ネットワークが処理するピクセルサイズ。スタックはこれにリサンプリングされます。0 はスタック本来のサイズのままです。</translation>
    </message>
    <message>
        <source>nm</source>
        <translation>nm</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>正規化</translation>
    </message>
    <message>
        <source>Grey values: minmax stretches each crop to 0..1; standard subtracts the section&apos;s mean and divides by its standard deviation.</source>
        <translation>グレー値: minmax は各クロップを 0～1 に引き伸ばします。standard は切片の平均を引き、標準偏差で割ります。</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>The target&apos;s contrast is inverted: membranes are light.</source>
        <translation>ターゲットのコントラストが反転しています（膜が明るい）。</translation>
    </message>
    <message>
        <source>Target slices</source>
        <translation>ターゲット切片数</translation>
    </message>
    <message>
        <source>Most target sections used for training, drawn at random by the seed; clicked ones first.</source>
        <translation>学習に使うターゲット切片の最大数。シードに従って無作為に選び、クリックした切片を優先します。</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>Target megapixels</source>
        <translation>ターゲットのメガピクセル数</translation>
    </message>
    <message>
        <source>Most target pixels used for training, at the working pixel: fewer sections or windows of large ones are taken, clicked ones first. 0: no limit.</source>
        <translation>学習に使うターゲットの最大ピクセル数（作業ピクセル換算）。超える場合は切片を減らすか、大きな切片の一部だけを使い、クリックした部分を優先します。0: 制限なし。</translation>
    </message>
    <message>
        <source>Mpx</source>
        <translation>Mpx</translation>
    </message>
    <message>
        <source>Low percentile</source>
        <translation>下側パーセンタイル</translation>
    </message>
    <message>
        <source>Percentile of the stack&apos;s grey values that becomes black.</source>
        <translation>黒とするスタックのグレー値のパーセンタイル。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>High percentile</source>
        <translation>上側パーセンタイル</translation>
    </message>
    <message>
        <source>Percentile of the stack&apos;s grey values that becomes white.</source>
        <translation>白とするスタックのグレー値のパーセンタイル。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Z source</source>
        <translation>z の取得元</translation>
    </message>
    <message>
        <source>Feature that the contrast acts on (wdanet).</source>
        <translation>コントラスト学習の対象となる特徴量（wdanet）。</translation>
    </message>
    <message>
        <source>Det head blocks</source>
        <translation>検出ヘッドのブロック数</translation>
    </message>
    <message>
        <source>Blocks in the detection head (wdanet): 2 or 4.</source>
        <translation>検出ヘッドのブロック数（wdanet）: 2 または 4。</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Source phase</source>
        <translation>ソース段階</translation>
    </message>
    <message>
        <source>Pretrain steps</source>
        <translation>事前学習のステップ数</translation>
    </message>
    <message>
        <source>Optimiser steps on the source.</source>
        <translation>ソースでの最適化ステップ数。</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Pretrain optimiser</source>
        <translation>事前学習のオプティマイザー</translation>
    </message>
    <message>
        <source>Optimiser on the source.</source>
        <translation>ソースでのオプティマイザー。</translation>
    </message>
    <message>
        <source>Pretrain rate</source>
        <translation>事前学習の学習率</translation>
    </message>
    <message>
        <source>Learning rate on the source.</source>
        <translation>ソースでの学習率。</translation>
    </message>
    <message>
        <source>Pretrain weight decay</source>
        <translation>事前学習の重み減衰</translation>
    </message>
    <message>
        <source>Weight decay on the source.</source>
        <translation>ソースでの重み減衰。</translation>
    </message>
    <message>
        <source>Pretrain schedule</source>
        <translation>事前学習のスケジュール</translation>
    </message>
    <message>
        <source>Learning rate over the source phase: step multiplies by 0.9 every 5,000 steps; cosine warms up over 50 steps and falls to 2 %.</source>
        <translation>ソース段階での学習率の推移: step は 5,000 ステップごとに 0.9 を掛けます。cosine は 50 ステップでウォームアップし、2 % まで下げます。</translation>
    </message>
    <message>
        <source>Pretrain batch</source>
        <translation>事前学習のバッチサイズ</translation>
    </message>
    <message>
        <source>Crops a step on the source.</source>
        <translation>ソースでの 1 ステップあたりのクロップ数。</translation>
    </message>
    <message>
        <source>crops</source>
        <translation>クロップ</translation>
    </message>
    <message>
        <source>Pack sections</source>
        <translation>パックの切片数</translation>
    </message>
    <message>
        <source>Most sections kept in the source pack, evenly drawn; 0: all that were trained on.</source>
        <translation>ソースパックに残す切片の最大数。均等に選びます。0: 学習に使った切片すべて。</translation>
    </message>
    <message>
        <source>Phantom share</source>
        <translation>ファントムの割合</translation>
    </message>
    <message>
        <source>Share of crops of the source phase taken from synthetic sections, which show shapes and looks that one real source does not have.</source>
        <translation>ソース段階のクロップのうち合成切片から取るものの割合。合成切片は、1 つの実ソースにはない形や見え方を補います。</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>適応</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>ipl learns from clicks and its own sure instances. Without clicks: r4mito and cafa hold two looks of a section together, da-isc two sections and their difference; wda-net trusts pixels of low entropy, adaptsegnet aligns outputs. For comparison: none keeps the source model, oracle learns from the target&apos;s truth.</source>
        <translation>ipl はクリックと、自ら見つけた確実なインスタンスから学習します。クリックを使わない手法: r4mito と cafa は 1 枚の切片の 2 つの見え方を、da-isc は 2 枚の切片とその差分を整合させます。wda-net は低エントロピーのピクセルを信頼し、adaptsegnet は出力をそろえます。比較用: none はソースモデルのまま、oracle はターゲットの正解から学習します。</translation>
    </message>
    <message>
        <source>Round plan</source>
        <translation>ラウンド計画</translation>
    </message>
    <message>
        <source>joint4 trains detection and segmentation together in every round; two_stage trains detection rounds first, then segmentation rounds.</source>
        <translation>joint4 は各ラウンドで検出とセグメンテーションを同時に学習します。two_stage は先に検出のラウンド、次にセグメンテーションのラウンドを行います。</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>ラウンド数</translation>
    </message>
    <message>
        <source>Self-training rounds: pseudo-labels are made anew at each.</source>
        <translation>自己学習のラウンド数。ラウンドごとに疑似ラベルを作り直します。</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>ラウンド</translation>
    </message>
    <message>
        <source>Round iterations</source>
        <translation>ラウンドの反復数</translation>
    </message>
    <message>
        <source>Optimiser steps a round.</source>
        <translation>1 ラウンドあたりの最適化ステップ数。</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>オプティマイザー</translation>
    </message>
    <message>
        <source>Optimiser of the adaptation.</source>
        <translation>適応のオプティマイザー。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Learning rate of the adaptation.</source>
        <translation>適応の学習率。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>モーメンタム</translation>
    </message>
    <message>
        <source>Momentum of sgd.</source>
        <translation>sgd のモーメンタム。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>Weight decay of the adaptation.</source>
        <translation>適応の重み減衰。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Learning rate over the adaptation.</source>
        <translation>適応中の学習率の推移。</translation>
    </message>
    <message>
        <source>Lr restart</source>
        <translation>学習率のリスタート</translation>
    </message>
    <message>
        <source>One schedule over all rounds, or one that restarts with each.</source>
        <translation>全ラウンドを通じて 1 つのスケジュールとするか、ラウンドごとに最初からやり直すか。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Source crops and as many target crops a step.</source>
        <translation>1 ステップあたりのソースクロップ数。ターゲットクロップも同数です。</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>クロップサイズ</translation>
    </message>
    <message>
        <source>Side of a training crop at the working pixel; a multiple of 16.</source>
        <translation>学習用クロップの一辺（作業ピクセル単位）。16 の倍数です。</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Teacher decay</source>
        <translation>教師の減衰率</translation>
    </message>
    <message>
        <source>Decay of the running mean of the weights that makes the labels and is the result; 0: the network itself.</source>
        <translation>重みの移動平均の減衰率。この移動平均がラベルを作り、最終結果になります。0: ネットワーク自体を使います。</translation>
    </message>
    <message>
        <source>Target statistics</source>
        <translation>ターゲットの統計量</translation>
    </message>
    <message>
        <source>Re-estimate batch-normalisation statistics on the target before adapting.</source>
        <translation>適応の前に、バッチ正規化の統計量をターゲットで推定し直します。</translation>
    </message>
    <message>
        <source>Click crops</source>
        <translation>クリック周辺のクロップ</translation>
    </message>
    <message>
        <source>Share of target crops centred near a click (without clicks: near a selected peak).</source>
        <translation>ターゲットクロップのうちクリックの近くを中心とするものの割合（クリックがない場合は選択されたピークの近く）。</translation>
    </message>
    <message>
        <source>Adapt phantom share</source>
        <translation>適応時のファントムの割合</translation>
    </message>
    <message>
        <source>Share of source crops that stay synthetic during the adaptation, if the pack holds synthetic sections.</source>
        <translation>適応中も合成のままとするソースクロップの割合（パックに合成切片が含まれる場合）。</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Model that is kept: the last, or the one with the least uncertain pixels among those that find the held-out clicks.</source>
        <translation>残すモデル: 最後のもの、または検証用クリックを検出できたもののうち不確実なピクセルが最も少ないもの。</translation>
    </message>
    <message>
        <source>Held out share</source>
        <translation>検証用の割合</translation>
    </message>
    <message>
        <source>Share of clicks kept out of training as a label-free check.</source>
        <translation>ラベル不要の検証のために学習から除くクリックの割合。</translation>
    </message>
    <message>
        <source>Checkpoint steps</source>
        <translation>チェックポイントの間隔</translation>
    </message>
    <message>
        <source>Steps between two checkpoints on disk.</source>
        <translation>ディスクに保存するチェックポイントの間のステップ数。</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>データ拡張</translation>
    </message>
    <message>
        <source>Aug set</source>
        <translation>拡張セット</translation>
    </message>
    <message>
        <source>Chain of changes to a crop: wda and wsda as in the published codes, quick as measured here.</source>
        <translation>クロップに加える一連の変換: wda と wsda は公開コードのとおり、quick は Cristae での測定に基づきます。</translation>
    </message>
    <message>
        <source>Aug gate</source>
        <translation>拡張ゲート</translation>
    </message>
    <message>
        <source>Share of samples that pass the gate of wda and wsda.</source>
        <translation>wda と wsda のゲートを通過するサンプルの割合。</translation>
    </message>
    <message>
        <source>Source appearance</source>
        <translation>ソースの見え方</translation>
    </message>
    <message>
        <source>Strength of grey-value changes on source crops (quick).</source>
        <translation>ソースクロップのグレー値変化の強さ（quick）。</translation>
    </message>
    <message>
        <source>Target appearance</source>
        <translation>ターゲットの見え方</translation>
    </message>
    <message>
        <source>Strength of grey-value changes on target crops (quick).</source>
        <translation>ターゲットクロップのグレー値変化の強さ（quick）。</translation>
    </message>
    <message>
        <source>Source matching</source>
        <translation>ソースのマッチング</translation>
    </message>
    <message>
        <source>Chance that a source crop takes on the histogram of a target section (quick).</source>
        <translation>ソースクロップのヒストグラムをターゲット切片に合わせる確率（quick）。</translation>
    </message>
    <message>
        <source>Pretrain stretch</source>
        <translation>事前学習の引き伸ばし</translation>
    </message>
    <message>
        <source>Chance that a crop of the source phase is stretched along a random axis (quick).</source>
        <translation>ソース段階のクロップを無作為な軸に沿って引き伸ばす確率（quick）。</translation>
    </message>
    <message>
        <source>Source stretch</source>
        <translation>ソースの引き伸ばし</translation>
    </message>
    <message>
        <source>Chance that a source crop of the adaptation is stretched along a random axis (quick).</source>
        <translation>適応時のソースクロップを無作為な軸に沿って引き伸ばす確率（quick）。</translation>
    </message>
    <message>
        <source>Stretch limit</source>
        <translation>引き伸ばしの上限</translation>
    </message>
    <message>
        <source>Largest stretch, drawn log-uniformly from 1.</source>
        <translation>引き伸ばしの最大倍率。1 から対数一様に選びます。</translation>
    </message>
    <message>
        <source>Scale low</source>
        <translation>最小スケール</translation>
    </message>
    <message>
        <source>Smallest scale of a source crop (quick).</source>
        <translation>ソースクロップの最小スケール（quick）。</translation>
    </message>
    <message>
        <source>Scale high</source>
        <translation>最大スケール</translation>
    </message>
    <message>
        <source>Largest scale of a source crop (quick).</source>
        <translation>ソースクロップの最大スケール（quick）。</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Dice weight</source>
        <translation>Dice の重み</translation>
    </message>
    <message>
        <source>Weight of the Dice term beside cross-entropy.</source>
        <translation>交差エントロピーに加える Dice 項の重み。</translation>
    </message>
    <message>
        <source>Seg source term</source>
        <translation>セグメンテーションのソース項</translation>
    </message>
    <message>
        <source>Cross-entropy on the source during adaptation (Eq. 2).</source>
        <translation>適応中のソースに対する交差エントロピー（式 2）。</translation>
    </message>
    <message>
        <source>Seg target term</source>
        <translation>セグメンテーションのターゲット項</translation>
    </message>
    <message>
        <source>Cross-entropy on target pseudo-labels (Eq. 2); off trains detection alone on the target.</source>
        <translation>ターゲットの疑似ラベルに対する交差エントロピー（式 2）。オフの場合、ターゲットでは検出だけを学習します。</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Detection self-training on the target (Eq. 1); off is the ablation without detection.</source>
        <translation>ターゲットでの検出の自己学習（式 1）。オフは検出なしのアブレーションです。</translation>
    </message>
    <message>
        <source>Lambda1</source>
        <translation>λ1</translation>
    </message>
    <message>
        <source>Weight of the density terms.</source>
        <translation>密度項の重み。</translation>
    </message>
    <message>
        <source>Lambda2</source>
        <translation>λ2</translation>
    </message>
    <message>
        <source>Weight of the contrastive term.</source>
        <translation>コントラスト項の重み。</translation>
    </message>
    <message>
        <source>L2 reduction</source>
        <translation>L2 の集約</translation>
    </message>
    <message>
        <source>How the masked squared error is reduced.</source>
        <translation>マスクした二乗誤差の集約方法。</translation>
    </message>
    <message>
        <source>Det point weight</source>
        <translation>検出点の重み</translation>
    </message>
    <message>
        <source>Extra weight at centres in the density term.</source>
        <translation>密度項で中心に加える追加の重み。</translation>
    </message>
    <message>
        <source>Density maps</source>
        <translation>密度マップ</translation>
    </message>
    <message>
        <source>Density kernel</source>
        <translation>密度カーネル</translation>
    </message>
    <message>
        <source>Gaussian of a centre: sigma and size in pixels.</source>
        <translation>中心のガウス関数: シグマとサイズ（ピクセル）。</translation>
    </message>
    <message>
        <source>Density sigma</source>
        <translation>密度のシグマ</translation>
    </message>
    <message>
        <source>Physical sigma of the Gaussian at the working pixel; 0 uses density_kernel.</source>
        <translation>作業ピクセルでのガウス関数の物理的なシグマ。0 の場合は density_kernel を使います。</translation>
    </message>
    <message>
        <source>Density norm</source>
        <translation>密度の正規化</translation>
    </message>
    <message>
        <source>Scale of the density maps.</source>
        <translation>密度マップのスケール。</translation>
    </message>
    <message>
        <source>Density peak</source>
        <translation>密度のピーク</translation>
    </message>
    <message>
        <source>Peak of one isolated centre.</source>
        <translation>孤立した 1 つの中心のピーク値。</translation>
    </message>
    <message>
        <source>Detection self-training</source>
        <translation>検出の自己学習</translation>
    </message>
    <message>
        <source>Det quota</source>
        <translation>検出の割り当て</translation>
    </message>
    <message>
        <source>Whether the quota of a round includes clicked centres.</source>
        <translation>ラウンドの割り当て数にクリックした中心を含めるかどうか。</translation>
    </message>
    <message>
        <source>Det point source</source>
        <translation>検出点の取得元</translation>
    </message>
    <message>
        <source>What a pseudo centre is.</source>
        <translation>疑似中心を何から求めるか。</translation>
    </message>
    <message>
        <source>Det ratios</source>
        <translation>検出の割合</translation>
    </message>
    <message>
        <source>Share of the estimated count used as centres in each round, comma separated; spread over the rounds.</source>
        <translation>各ラウンドで中心として使う数の、推定数に対する割合。コンマ区切りで、全ラウンドに配分されます。</translation>
    </message>
    <message>
        <source>Nms window</source>
        <translation>NMS ウィンドウ</translation>
    </message>
    <message>
        <source>Window of the peak search; odd.</source>
        <translation>ピーク探索のウィンドウ。奇数です。</translation>
    </message>
    <message>
        <source>Nms threshold</source>
        <translation>NMS のしきい値</translation>
    </message>
    <message>
        <source>Lowest peak, as a share of density_peak.</source>
        <translation>ピークの下限（density_peak に対する割合）。</translation>
    </message>
    <message>
        <source>Merge radius</source>
        <translation>統合半径</translation>
    </message>
    <message>
        <source>A peak nearer than this to a selected centre is skipped.</source>
        <translation>選択済みの中心からこれより近いピークは無視します。</translation>
    </message>
    <message>
        <source>Merge rule</source>
        <translation>統合規則</translation>
    </message>
    <message>
        <source>How a peak is recognised as already selected.</source>
        <translation>ピークが選択済みであると判断する方法。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー数</translation>
    </message>
    <message>
        <source>Views averaged when labels are made: identity; and 180 degrees; flips; and 90 degrees.</source>
        <translation>ラベル作成時に平均するビュー: 元の向き、180 度回転を追加、反転を追加、90 度回転を追加。</translation>
    </message>
    <message>
        <source>Det bg rel</source>
        <translation>検出の背景比</translation>
    </message>
    <message>
        <source>Density below this share of the peak is sure background.</source>
        <translation>密度がピークに対するこの割合を下回ると、確実な背景とします。</translation>
    </message>
    <message>
        <source>Det pos rel</source>
        <translation>検出の陽性比</translation>
    </message>
    <message>
        <source>Density target above this share of the peak is positive.</source>
        <translation>目標密度がピークに対するこの割合を上回ると、陽性とします。</translation>
    </message>
    <message>
        <source>Pseudo-labels</source>
        <translation>疑似ラベル</translation>
    </message>
    <message>
        <source>Pseudo label</source>
        <translation>疑似ラベル</translation>
    </message>
    <message>
        <source>ipl: components hit by a selected centre (Eq. 3); threshold and entropy: pixel by pixel; all_components: every sure component, missed clicks repaired.</source>
        <translation>ipl: 選択された中心が当たる連結成分（式 3）。threshold と entropy: ピクセル単位。all_components: 確実な連結成分すべて（見落とされたクリックは補います）。</translation>
    </message>
    <message>
        <source>Seg ratios</source>
        <translation>セグメンテーションの割合</translation>
    </message>
    <message>
        <source>Share of the estimated count whose components are selected in each round, comma separated; spread over the rounds.</source>
        <translation>各ラウンドで連結成分を選択する数の、推定数に対する割合。コンマ区切りで、全ラウンドに配分されます。</translation>
    </message>
    <message>
        <source>Foreground threshold</source>
        <translation>前景のしきい値</translation>
    </message>
    <message>
        <source>Probability above which a pixel may be a pseudo-label.</source>
        <translation>この確率を上回るピクセルを疑似ラベルの候補とします。</translation>
    </message>
    <message>
        <source>Background threshold</source>
        <translation>背景のしきい値</translation>
    </message>
    <message>
        <source>Probability below which a pixel is background (bg_rule confident and clicks).</source>
        <translation>この確率を下回るピクセルを背景とします（bg_rule が confident または clicks の場合）。</translation>
    </message>
    <message>
        <source>Bg rule</source>
        <translation>背景規則</translation>
    </message>
    <message>
        <source>Which target pixels are background. clicks: below the probability that nearly all clicks reach.</source>
        <translation>ターゲットのどのピクセルを背景とするか。clicks: ほぼすべてのクリックが達する確率を下回るピクセル。</translation>
    </message>
    <message>
        <source>Bg click quantile</source>
        <translation>背景のクリック分位点</translation>
    </message>
    <message>
        <source>Quantile of the probability at clicks that bounds the background (bg_rule clicks).</source>
        <translation>背景の上限とする、クリック位置での確率の分位点（bg_rule が clicks の場合）。</translation>
    </message>
    <message>
        <source>Bg click floor</source>
        <translation>背景のクリック下限</translation>
    </message>
    <message>
        <source>Lowest such bound.</source>
        <translation>この上限がとりうる最小値。</translation>
    </message>
    <message>
        <source>Cc connectivity</source>
        <translation>連結成分の連結性</translation>
    </message>
    <message>
        <source>Neighbours that join a component: 4 or 8.</source>
        <translation>連結成分をつなぐ近傍の数: 4 または 8。</translation>
    </message>
    <message>
        <source>Min component area</source>
        <translation>連結成分の最小面積</translation>
    </message>
    <message>
        <source>Smaller components are no pseudo-labels.</source>
        <translation>これより小さい連結成分は疑似ラベルにしません。</translation>
    </message>
    <message>
        <source>Gt point label</source>
        <translation>クリック点のラベル</translation>
    </message>
    <message>
        <source>How a click becomes labelled pixels.</source>
        <translation>クリックをラベル付きピクセルに変換する方法。</translation>
    </message>
    <message>
        <source>Gt point radius</source>
        <translation>クリック点の半径</translation>
    </message>
    <message>
        <source>Radius of the disk of a click.</source>
        <translation>クリックの円の半径。</translation>
    </message>
    <message>
        <source>Missed gt ignore radius</source>
        <translation>見落としクリックの無視半径</translation>
    </message>
    <message>
        <source>Background this near to a click without a component is ignored.</source>
        <translation>連結成分のないクリックからこの距離以内の背景を無視します。</translation>
    </message>
    <message>
        <source>Missed gt disk</source>
        <translation>見落としクリックの円</translation>
    </message>
    <message>
        <source>Radius of the disk of a missed click, as a share of the median object radius; 0: gt_point_radius.</source>
        <translation>見落とされたクリックの円の半径（物体半径の中央値に対する割合）。0: gt_point_radius を使います。</translation>
    </message>
    <message>
        <source>Selection granularity</source>
        <translation>選択の単位</translation>
    </message>
    <message>
        <source>Ratios hold for each section or for all sections together.</source>
        <translation>割合を切片ごとに適用するか、全切片をまとめて適用するか。</translation>
    </message>
    <message>
        <source>Threshold t</source>
        <translation>しきい値 t</translation>
    </message>
    <message>
        <source>Threshold of pseudo_label threshold.</source>
        <translation>pseudo_label が threshold の場合のしきい値。</translation>
    </message>
    <message>
        <source>All points clicked</source>
        <translation>すべてクリック済み</translation>
    </message>
    <message>
        <source>Every mitochondrion of the training sections is clicked: nothing else is selected.</source>
        <translation>学習に使う切片のミトコンドリアはすべてクリック済みで、ほかには何も選択しません。</translation>
    </message>
    <message>
        <source>Full points fp to bg</source>
        <translation>全点クリック時の偽陽性を背景に</translation>
    </message>
    <message>
        <source>With all centres clicked, components without a click are background.</source>
        <translation>すべての中心がクリック済みの場合、クリックのない連結成分を背景とします。</translation>
    </message>
    <message>
        <source>Uda first ratio</source>
        <translation>UDA 初回の割合</translation>
    </message>
    <message>
        <source>Share of peaks selected in the first round without clicks.</source>
        <translation>クリックがない場合に、最初のラウンドで選択するピークの割合。</translation>
    </message>
    <message>
        <source>Uda proto ratio</source>
        <translation>UDA プロトタイプの割合</translation>
    </message>
    <message>
        <source>Share of peaks whose components stand in for clicked ones without clicks.</source>
        <translation>クリックがない場合に、連結成分がクリックしたものの代わりとなるピークの割合。</translation>
    </message>
    <message>
        <source>Early negatives from</source>
        <translation>早期陰性の開始</translation>
    </message>
    <message>
        <source>Share of the run after which unsupported components become background (only with clicks); 1: never.</source>
        <translation>支持のない連結成分を背景とし始める、実行全体に対する割合（クリックがある場合のみ）。1: 背景としません。</translation>
    </message>
    <message>
        <source>Component gate</source>
        <translation>連結成分ゲート</translation>
    </message>
    <message>
        <source>Compare each component with the clicked ones: what looks unlike them is ignored or background. Beyond the paper.</source>
        <translation>各連結成分をクリックしたものと比較し、似ていないものを無視するか背景とします。論文にはない機能です。</translation>
    </message>
    <message>
        <source>Gate ignore quantile</source>
        <translation>ゲートの無視分位点</translation>
    </message>
    <message>
        <source>Components less like the clicked ones than this share of the clicked ones themselves are ignored.</source>
        <translation>クリックしたもの自体のうちこの割合のものよりも、クリックしたものに似ていない連結成分を無視します。</translation>
    </message>
    <message>
        <source>Gate reject quantile</source>
        <translation>ゲートの却下分位点</translation>
    </message>
    <message>
        <source>The same for components that become background.</source>
        <translation>背景とする連結成分についての同様の値。</translation>
    </message>
    <message>
        <source>Gate reject from</source>
        <translation>ゲートの却下開始</translation>
    </message>
    <message>
        <source>Share of the run before which the gate rejects nothing.</source>
        <translation>実行のこの割合まで、ゲートは何も却下しません。</translation>
    </message>
    <message>
        <source>Hole area</source>
        <translation>穴の面積</translation>
    </message>
    <message>
        <source>Holes of a pseudo-label smaller than this are filled.</source>
        <translation>疑似ラベルの穴のうち、これより小さいものを埋めます。</translation>
    </message>
    <message>
        <source>um2</source>
        <translation>µm²</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト学習</translation>
    </message>
    <message>
        <source>Class-focused contrast and its variants (Eq. 4-8, Table IV).</source>
        <translation>クラスに着目したコントラスト学習とその変種（式 4～8、表 IV）。</translation>
    </message>
    <message>
        <source>Tau</source>
        <translation>τ</translation>
    </message>
    <message>
        <source>Temperature.</source>
        <translation>温度。</translation>
    </message>
    <message>
        <source>Feature norm</source>
        <translation>特徴量の正規化</translation>
    </message>
    <message>
        <source>Features and prototypes as unit vectors.</source>
        <translation>特徴量とプロトタイプを単位ベクトルとして扱うかどうか。</translation>
    </message>
    <message>
        <source>Z resolution</source>
        <translation>z の解像度</translation>
    </message>
    <message>
        <source>Features meet labels at the labels&apos; or the features&apos; resolution.</source>
        <translation>特徴量とラベルを、ラベルと特徴量のどちらの解像度で対応させるか。</translation>
    </message>
    <message>
        <source>Proto weights</source>
        <translation>プロトタイプの重み</translation>
    </message>
    <message>
        <source>Weights of the mean prototype.</source>
        <translation>平均プロトタイプの重み。</translation>
    </message>
    <message>
        <source>Proto refresh</source>
        <translation>プロトタイプの更新</translation>
    </message>
    <message>
        <source>When prototypes are recomputed.</source>
        <translation>プロトタイプを再計算する時点。</translation>
    </message>
    <message>
        <source>Proto memory</source>
        <translation>プロトタイプの記憶</translation>
    </message>
    <message>
        <source>What stands in for a prototype without pixels in the crop.</source>
        <translation>クロップ内にピクセルがないプロトタイプの代わりに使うもの。</translation>
    </message>
    <message>
        <source>Gt proto region</source>
        <translation>クリックプロトタイプの領域</translation>
    </message>
    <message>
        <source>Pixels of the click prototype.</source>
        <translation>クリックのプロトタイプに使うピクセル。</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>クエリ数</translation>
    </message>
    <message>
        <source>Queries a class: half hard, half easy.</source>
        <translation>クラスあたりのクエリ数。半分は難しいもの、半分は易しいものです。</translation>
    </message>
    <message>
        <source>Query shortfall</source>
        <translation>クエリの不足</translation>
    </message>
    <message>
        <source>What happens when a kind of query is short.</source>
        <translation>いずれかの種類のクエリが不足した場合の処理。</translation>
    </message>
    <message>
        <source>Query rule</source>
        <translation>クエリ規則</translation>
    </message>
    <message>
        <source>Easy and hard by probability or by rank.</source>
        <translation>難易を確率で決めるか、順位で決めるか。</translation>
    </message>
    <message>
        <source>Kmeans pool</source>
        <translation>k-means のプール</translation>
    </message>
    <message>
        <source>Crops whose background features are clustered; 0: the current one.</source>
        <translation>背景の特徴量をクラスタリングするクロップ数。0: 現在のクロップのみ。</translation>
    </message>
    <message>
        <source>Kmeans refresh</source>
        <translation>k-means の更新間隔</translation>
    </message>
    <message>
        <source>Steps between two clusterings.</source>
        <translation>クラスタリングの間のステップ数。</translation>
    </message>
    <message>
        <source>Contrast warmup</source>
        <translation>コントラスト学習のウォームアップ</translation>
    </message>
    <message>
        <source>Steps before the contrast starts.</source>
        <translation>コントラスト学習を始めるまでのステップ数。</translation>
    </message>
    <message>
        <source>Contrast pair weight</source>
        <translation>コントラスト対の重み</translation>
    </message>
    <message>
        <source>Factor on each of the two losses of source_and_target.</source>
        <translation>source_and_target の 2 つの損失それぞれに掛ける係数。</translation>
    </message>
    <message>
        <source>Two views and prototypes</source>
        <translation>2 つのビューとプロトタイプ</translation>
    </message>
    <message>
        <source>View scheme</source>
        <translation>ビューの方式</translation>
    </message>
    <message>
        <source>Two appearances of each target crop: equal disturbs both alike, weak_strong one alone; method is equal for cafa and weak_strong for r4mito.</source>
        <translation>各ターゲットクロップの 2 つの見え方: equal は両方を同じ強さで乱し、weak_strong は一方だけを乱します。method は cafa では equal、r4mito では weak_strong です。</translation>
    </message>
    <message>
        <source>Strong preset</source>
        <translation>強いビューのプリセット</translation>
    </message>
    <message>
        <source>Noise, blur and grey boxes of the strong view: as strong as the published ones of source or of target images.</source>
        <translation>強いビューのノイズ、ぼかし、灰色の矩形の強さ: 論文のソース画像用またはターゲット画像用と同じです。</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>Which network makes labels on the second view: the trained one, or its running mean.</source>
        <translation>2 つ目のビューのラベルを作るネットワーク: 学習中のもの、またはその移動平均。</translation>
    </message>
    <message>
        <source>Ramp fraction</source>
        <translation>ランプの割合</translation>
    </message>
    <message>
        <source>Share of the adaptation over which the weights of these terms grow from almost nothing.</source>
        <translation>これらの項の重みがほぼ 0 から増加する期間の、適応全体に対する割合。</translation>
    </message>
    <message>
        <source>Cafa weight</source>
        <translation>CAFA の重み</translation>
    </message>
    <message>
        <source>Weight of the alignment and of both consistency terms.</source>
        <translation>アライメント項と 2 つの一貫性項の重み。</translation>
    </message>
    <message>
        <source>Reliable similarity</source>
        <translation>信頼できる類似度</translation>
    </message>
    <message>
        <source>Similarity above which a target pixel counts as one of a prototype&apos;s class.</source>
        <translation>この類似度を上回るターゲットのピクセルを、プロトタイプのクラスに属するとみなします。</translation>
    </message>
    <message>
        <source>Prototype momentum</source>
        <translation>プロトタイプのモーメンタム</translation>
    </message>
    <message>
        <source>Decay of the running mean of source prototypes; 0: those of the step. 0.9 helps with one crop a step.</source>
        <translation>ソースプロトタイプの移動平均の減衰率。0: そのステップのプロトタイプ。1 ステップあたり 1 クロップの場合は 0.9 が有効です。</translation>
    </message>
    <message>
        <source>Label downsample</source>
        <translation>ラベルのダウンサンプリング</translation>
    </message>
    <message>
        <source>Labels at the resolution of the features: majority leaves out cells that hold both classes.</source>
        <translation>特徴量の解像度でのラベル: majority は両方のクラスを含むセルを除外します。</translation>
    </message>
    <message>
        <source>Inter exclusive</source>
        <translation>最類似のみへの引き寄せ</translation>
    </message>
    <message>
        <source>A target pixel is drawn to its most similar prototype only.</source>
        <translation>ターゲットのピクセルを最も類似したプロトタイプだけに引き寄せます。</translation>
    </message>
    <message>
        <source>Reliable prototypes and reference pixels</source>
        <translation>信頼できるプロトタイプと参照ピクセル</translation>
    </message>
    <message>
        <source>Keep cafa alignment</source>
        <translation>CAFA アライメントを維持</translation>
    </message>
    <message>
        <source>With the alignment and prototype terms of cafa beside its consistency terms.</source>
        <translation>cafa の一貫性項に加えて、アライメント項とプロトタイプ項も使います。</translation>
    </message>
    <message>
        <source>Lambda pro</source>
        <translation>λ pro</translation>
    </message>
    <message>
        <source>Weight of the prototype pseudo-labels.</source>
        <translation>プロトタイプによる疑似ラベルの重み。</translation>
    </message>
    <message>
        <source>Pro loss</source>
        <translation>プロトタイプ損失</translation>
    </message>
    <message>
        <source>label: the prediction learns the most similar class; similarity: similarities learn the prediction of the weak view.</source>
        <translation>label: 予測が最も類似したクラスを学習します。similarity: 類似度が弱いビューの予測を学習します。</translation>
    </message>
    <message>
        <source>Pro confidence</source>
        <translation>プロトタイプの確信度</translation>
    </message>
    <message>
        <source>Prototype pseudo-labels less certain than this are left out; 0: none.</source>
        <translation>プロトタイプによる疑似ラベルのうち、確信度がこれより低いものを除外します。0: 除外しません。</translation>
    </message>
    <message>
        <source>Prototype similarity</source>
        <translation>プロトタイプの類似度</translation>
    </message>
    <message>
        <source>Similarity to the source prototypes when reliable pixels are chosen.</source>
        <translation>信頼できるピクセルを選ぶ際の、ソースプロトタイプとの類似度。</translation>
    </message>
    <message>
        <source>Prototype view</source>
        <translation>プロトタイプのビュー</translation>
    </message>
    <message>
        <source>Views whose reliable pixels make the target prototypes.</source>
        <translation>信頼できるピクセルからターゲットのプロトタイプを作るビュー。</translation>
    </message>
    <message>
        <source>Reliable exclusive</source>
        <translation>信頼性の排他</translation>
    </message>
    <message>
        <source>A pixel is reliable for its most similar class only.</source>
        <translation>ピクセルは、最も類似したクラスについてのみ信頼できるものとします。</translation>
    </message>
    <message>
        <source>Lambda rank</source>
        <translation>λ rank</translation>
    </message>
    <message>
        <source>Weight of the rank-aware consistency with the reference pixels.</source>
        <translation>参照ピクセルとの順位に基づく一貫性の重み。</translation>
    </message>
    <message>
        <source>Correlation loss</source>
        <translation>相関損失</translation>
    </message>
    <message>
        <source>Consistency of the correlations themselves, beside that of their ranks or instead of it.</source>
        <translation>相関そのものの一貫性を、順位の一貫性に加えて、またはその代わりに使います。</translation>
    </message>
    <message>
        <source>Reference selection</source>
        <translation>参照の選択</translation>
    </message>
    <message>
        <source>How reference pixels are chosen: unlike each other; the strongest; the most usual; the most certain; at random.</source>
        <translation>参照ピクセルの選び方: 互いに似ていないもの、最も強いもの、最も典型的なもの、最も確実なもの、無作為。</translation>
    </message>
    <message>
        <source>Reference count</source>
        <translation>参照数</translation>
    </message>
    <message>
        <source>Reference pixels a crop.</source>
        <translation>1 クロップあたりの参照ピクセル数。</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Rank pixels</source>
        <translation>順位のピクセル数</translation>
    </message>
    <message>
        <source>Pixels of a crop, drawn at random, that are compared with references; 0: all.</source>
        <translation>参照と比較するクロップ内のピクセル数。無作為に選びます。0: すべて。</translation>
    </message>
    <message>
        <source>Correlation temperature</source>
        <translation>相関の温度</translation>
    </message>
    <message>
        <source>Temperature of cosines between pixels and references; 0: products of the features as they are.</source>
        <translation>ピクセルと参照の間のコサインの温度。0: 特徴量をそのまま掛けた積。</translation>
    </message>
    <message>
        <source>Kl direction</source>
        <translation>KL の方向</translation>
    </message>
    <message>
        <source>Order of the two views in the divergence.</source>
        <translation>ダイバージェンスでの 2 つのビューの順序。</translation>
    </message>
    <message>
        <source>Kl reduction</source>
        <translation>KL の集約</translation>
    </message>
    <message>
        <source>The divergence is a mean over pixels, or over pixels and the 24 orders.</source>
        <translation>ダイバージェンスをピクセルについて平均するか、ピクセルと 24 通りの順序について平均するか。</translation>
    </message>
    <message>
        <source>Adversaries</source>
        <translation>敵対的学習</translation>
    </message>
    <message>
        <source>Adv weight</source>
        <translation>敵対項の重み</translation>
    </message>
    <message>
        <source>Weight of the term that makes target outputs look like source outputs to the discriminator.</source>
        <translation>識別器にとってターゲットの出力がソースの出力に見えるようにする項の重み。</translation>
    </message>
    <message>
        <source>Adv rate</source>
        <translation>敵対的学習の学習率</translation>
    </message>
    <message>
        <source>Learning rate of the discriminators (adam).</source>
        <translation>識別器の学習率（adam）。</translation>
    </message>
    <message>
        <source>Adv input</source>
        <translation>識別器の入力</translation>
    </message>
    <message>
        <source>What a discriminator sees: class probabilities p, or -p log2 p.</source>
        <translation>識別器への入力: クラス確率 p、または -p log2 p。</translation>
    </message>
    <message>
        <source>Adv objective</source>
        <translation>敵対的学習の目的関数</translation>
    </message>
    <message>
        <source>Cross-entropy or squared error of the discriminator.</source>
        <translation>識別器の交差エントロピーまたは二乗誤差。</translation>
    </message>
    <message>
        <source>Adv density</source>
        <translation>識別器への密度</translation>
    </message>
    <message>
        <source>The discriminator also sees the density, scaled to peak 1.</source>
        <translation>識別器に、ピークを 1 にスケーリングした密度も入力します。</translation>
    </message>
    <message>
        <source>D width</source>
        <translation>識別器の幅</translation>
    </message>
    <message>
        <source>Channels of the first layer of a discriminator; 64 as published.</source>
        <translation>識別器の第 1 層のチャネル数。論文では 64 です。</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Gradient clip</source>
        <translation>勾配クリッピング</translation>
    </message>
    <message>
        <source>Largest norm of the gradient, of the network and of each discriminator apart; 0: no limit.</source>
        <translation>勾配のノルムの最大値。ネットワークと各識別器に別々に適用します。0: 制限なし。</translation>
    </message>
    <message>
        <source>Pairs of sections</source>
        <translation>切片の対</translation>
    </message>
    <message>
        <source>Isc weight</source>
        <translation>ISC の重み</translation>
    </message>
    <message>
        <source>Weight of the consistency of each mask with the other mask and their difference.</source>
        <translation>各マスクと、もう一方のマスクおよび両者の差分との一貫性の重み。</translation>
    </message>
    <message>
        <source>Isc ramp fraction</source>
        <translation>ISC ランプの割合</translation>
    </message>
    <message>
        <source>Share of the run over which that weight grows; 0: constant.</source>
        <translation>この重みが増加する期間の、実行全体に対する割合。0: 一定。</translation>
    </message>
    <message>
        <source>Isc pseudo label</source>
        <translation>ISC の疑似ラベル</translation>
    </message>
    <message>
        <source>Exclusive or of decided masks, or of probabilities: a + b - 2ab.</source>
        <translation>二値化したマスクの排他的論理和、または確率の排他的論理和: a + b - 2ab。</translation>
    </message>
    <message>
        <source>Isc confidence</source>
        <translation>ISC の確信度</translation>
    </message>
    <message>
        <source>Pixels where mask or difference are less sure than this are left out; 0: none.</source>
        <translation>マスクまたは差分の確信度がこれより低いピクセルを除外します。0: 除外しません。</translation>
    </message>
    <message>
        <source>Isc residual target</source>
        <translation>ISC のターゲット差分</translation>
    </message>
    <message>
        <source>The difference of a target pair, too, must be the exclusive or of its masks.</source>
        <translation>ターゲットの対でも、差分がマスクの排他的論理和と一致することを求めます。</translation>
    </message>
    <message>
        <source>Pair swap</source>
        <translation>対の入れ替え</translation>
    </message>
    <message>
        <source>Half of the pairs are fed upside down.</source>
        <translation>対の半分では、2 枚の切片の順序を逆にして入力します。</translation>
    </message>
    <message>
        <source>Pair stride source</source>
        <translation>ソース対の間隔</translation>
    </message>
    <message>
        <source>Distance of the two sections of a source pair; 0: so that pairs span the same depth.</source>
        <translation>ソースの対をなす 2 枚の切片の距離。0: 対の深さの幅がそろうように決めます。</translation>
    </message>
    <message>
        <source>Pair stride target</source>
        <translation>ターゲット対の間隔</translation>
    </message>
    <message>
        <source>Distance of the two sections of a target pair; 0: so that pairs span the same depth.</source>
        <translation>ターゲットの対をなす 2 枚の切片の距離。0: 対の深さの幅がそろうように決めます。</translation>
    </message>
    <message>
        <source>Role fusion</source>
        <translation>役割の統合</translation>
    </message>
    <message>
        <source>How the two predictions of a section are joined (network daisc).</source>
        <translation>1 枚の切片に対する 2 つの予測を統合する方法（ネットワーク daisc）。</translation>
    </message>
    <message>
        <source>Entropy and counts</source>
        <translation>エントロピーと計数</translation>
    </message>
    <message>
        <source>Entropy percentile</source>
        <translation>エントロピーのパーセンタイル</translation>
    </message>
    <message>
        <source>Share of the pixels of a class that is kept, the surest first.</source>
        <translation>クラスごとに残すピクセルの割合。確実なものから順に残します。</translation>
    </message>
    <message>
        <source>Entropy floor</source>
        <translation>エントロピーの下限</translation>
    </message>
    <message>
        <source>Pixels with less entropy than this are always kept.</source>
        <translation>エントロピーがこれより低いピクセルは常に残します。</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>ビット</translation>
    </message>
    <message>
        <source>Entropy pool</source>
        <translation>エントロピーの集計範囲</translation>
    </message>
    <message>
        <source>The percentile is taken over each section or over all of them.</source>
        <translation>パーセンタイルを切片ごとに求めるか、全切片から求めるか。</translation>
    </message>
    <message>
        <source>Entropy refresh</source>
        <translation>エントロピーの更新</translation>
    </message>
    <message>
        <source>Pseudo-labels are made when the second half of the rounds begins, or in each round of it.</source>
        <translation>疑似ラベルを、後半のラウンドの開始時に 1 回作るか、後半のラウンドごとに作るか。</translation>
    </message>
    <message>
        <source>Wda target density</source>
        <translation>WDA のターゲット密度</translation>
    </message>
    <message>
        <source>Density term on the target: zero on sure background, beside the clicks; or none.</source>
        <translation>ターゲットでの密度項: クリックに加えて、確実な背景で 0 とする項。または密度項なし。</translation>
    </message>
    <message>
        <source>Wda density weight</source>
        <translation>WDA の密度の重み</translation>
    </message>
    <message>
        <source>Weight of the density term on the target, as a share of lambda1.</source>
        <translation>ターゲットでの密度項の重み（lambda1 に対する割合）。</translation>
    </message>
    <message>
        <source>Count reference</source>
        <translation>計数の基準</translation>
    </message>
    <message>
        <source>The count of a target crop is held near that of the source network, or left free.</source>
        <translation>ターゲットクロップの計数をソースネットワークの計数に近づけるか、制約しないか。</translation>
    </message>
    <message>
        <source>Count weight</source>
        <translation>計数の重み</translation>
    </message>
    <message>
        <source>Weight of the count term at the start of a stage; it falls to 0 at its end.</source>
        <translation>段階の開始時の計数項の重み。段階の終わりには 0 になります。</translation>
    </message>
    <message>
        <source>Count band</source>
        <translation>計数の許容幅</translation>
    </message>
    <message>
        <source>Counts this near to the reference cost nothing.</source>
        <translation>基準との差がこれ以内の計数には損失を課しません。</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Count band share</source>
        <translation>計数の許容幅の割合</translation>
    </message>
    <message>
        <source>The same as a share of the reference; the wider of both holds.</source>
        <translation>同じ許容幅を基準に対する割合で表したもの。広いほうを適用します。</translation>
    </message>
    <message>
        <source>Without the source</source>
        <translation>ソースなし</translation>
    </message>
    <message>
        <source>Source free</source>
        <translation>ソースフリー</translation>
    </message>
    <message>
        <source>Adapt without any source section: the source network, its prototypes and its counts stand in. A pack made with it holds no source section.</source>
        <translation>ソース切片をまったく使わずに適応します。ソースネットワークとそのプロトタイプおよび計数で代用します。この設定で作成したパックはソース切片を含みません。</translation>
    </message>
    <message>
        <source>Source teacher floor</source>
        <translation>ソース教師の下限</translation>
    </message>
    <message>
        <source>Weight of the frozen source network as teacher at the end of the run; 1 at its start.</source>
        <translation>実行終了時の、教師としての固定したソースネットワークの重み。開始時は 1 です。</translation>
    </message>
    <message>
        <source>Source anchor</source>
        <translation>ソースへのアンカー</translation>
    </message>
    <message>
        <source>Weight of the squared distance of the weights from those of the source network.</source>
        <translation>ソースネットワークの重みパラメーターとの二乗距離に掛ける重み。</translation>
    </message>
    <message>
        <source>Source count band</source>
        <translation>ソース計数の許容幅</translation>
    </message>
    <message>
        <source>Counts within this share of what the area holds in the source cost nothing.</source>
        <translation>ソースで同じ面積に含まれる数との差がこの割合以内の計数には損失を課しません。</translation>
    </message>
    <message>
        <source>Source statistics</source>
        <translation>ソースの統計量</translation>
    </message>
    <message>
        <source>Weight of the distance of target features from the remembered statistics of source features.</source>
        <translation>ターゲットの特徴量と、記憶したソースの特徴量の統計量との距離に掛ける重み。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Centre rule</source>
        <translation>中心の規則</translation>
    </message>
    <message>
        <source>Centre of an object of the source.</source>
        <translation>ソースの物体の中心の求め方。</translation>
    </message>
    <message>
        <source>Prediction and instances</source>
        <translation>予測とインスタンス</translation>
    </message>
    <message>
        <source>Infer threshold</source>
        <translation>推論のしきい値</translation>
    </message>
    <message>
        <source>Probability from which a pixel is a mitochondrion.</source>
        <translation>この確率以上のピクセルをミトコンドリアとします。</translation>
    </message>
    <message>
        <source>Tta</source>
        <translation>テスト時拡張（TTA）</translation>
    </message>
    <message>
        <source>Views averaged in prediction: 1, 2, 4 or 5.</source>
        <translation>予測時に平均するビュー数: 1、2、4、5 のいずれか。</translation>
    </message>
    <message>
        <source>views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>タイル</translation>
    </message>
    <message>
        <source>Side of a tile at the working pixel; memory grows with its square.</source>
        <translation>タイルの一辺（作業ピクセル単位）。メモリはその 2 乗に比例して増えます。</translation>
    </message>
    <message>
        <source>Tile overlap</source>
        <translation>タイルの重なり</translation>
    </message>
    <message>
        <source>Share of a tile that lies under its neighbour.</source>
        <translation>タイルが隣のタイルと重なる部分の割合。</translation>
    </message>
    <message>
        <source>Fp filter</source>
        <translation>偽陽性フィルター</translation>
    </message>
    <message>
        <source>Removes components that the detection head does not support.</source>
        <translation>検出ヘッドが支持しない連結成分を取り除きます。</translation>
    </message>
    <message>
        <source>Fp filter stage</source>
        <translation>偽陽性フィルターの段階</translation>
    </message>
    <message>
        <source>Smallest object</source>
        <translation>最小の物体</translation>
    </message>
    <message>
        <source>Components of a section smaller than this are dropped.</source>
        <translation>これより小さい切片内の連結成分を除去します。</translation>
    </message>
    <message>
        <source>Instance separation</source>
        <translation>インスタンスの分離</translation>
    </message>
    <message>
        <source>Assumed pixel</source>
        <translation>想定画素</translation>
    </message>
    <message>
        <source>Pixel size of a stack whose voxel size is unknown. 0: adaptation judges it by the clicked mitochondria; without any it is the working pixel.</source>
        <translation>ボクセルサイズが不明なスタックの画素サイズ。0: クリックしたミトコンドリアから適応時に推定します。クリックがない場合は作業画素とみなします。</translation>
    </message>
    <message>
        <source>Gate ignore errors</source>
        <translation>無視の許容誤り率</translation>
    </message>
    <message>
        <source>At most this share of the ignored components may be like the clicked ones after all; else fewer are ignored. 1: no limit.</source>
        <translation>無視する成分のうち、実際にはクリックした成分に似ているものはこの割合までとし、超える場合は無視する数を減らします。1：上限なし。</translation>
    </message>
    <message>
        <source>Gate reject errors</source>
        <translation>却下の許容誤り率</translation>
    </message>
    <message>
        <source>Smallest mean probability</source>
        <translation>最小の平均確率</translation>
    </message>
    <message>
        <source>Components that the network is less sure of, on average over their pixels, are taken for false ones; 0: none.</source>
        <translation>画素の平均でネットワークの確信がこれより低い連結成分は偽とみなします。0: なし。</translation>
    </message>
    <message>
        <source>Where both filters act.</source>
        <translation>両方のフィルターが働く段階。</translation>
    </message>
    <message>
        <source>Two view rate</source>
        <translation>二つのビューの学習率</translation>
    </message>
    <message>
        <source>Learning rate of these methods, which take it in place of rate.</source>
        <translation>これらの手法の学習率。rate の代わりに使われます。</translation>
    </message>
    <message>
        <source>Early background threshold</source>
        <translation>初期の背景しきい値</translation>
    </message>
    <message>
        <source>Highest such bound in the first round where the source model finds nearly all clicks; it rises evenly to background_threshold, so that pale mitochondria are still found.</source>
        <translation>ソースモデルがほぼすべてのクリックを見つける場合の、最初のラウンドでの上限。淡いミトコンドリアも見つかるように、background_threshold まで均等に上がります。</translation>
    </message>
    <message>
        <source>Unclicked background threshold</source>
        <translation>クリックなしの背景しきい値</translation>
    </message>
    <message>
        <source>The bound where there are no clicks (bg_rule clicks): low, because nothing then tells what the source model misses.</source>
        <translation>クリックがないときの上限（bg_rule clicks）。ソースモデルの見落としを示すものがないため、低くします。</translation>
    </message>
    <message>
        <source>Section smoothing</source>
        <translation>切片間の平滑化</translation>
    </message>
    <message>
        <source>Probabilities are averaged over neighbouring sections by a Gaussian of this standard deviation in depth; 0: each section by itself.</source>
        <translation>確率を、深さ方向にこの標準偏差のガウス関数で隣り合う切片にわたって平均します。0：切片ごとに独立。</translation>
    </message>
    <message>
        <source>Det bias init</source>
        <translation>検出の初期バイアス</translation>
    </message>
    <message>
        <source>First bias of the last layer of the detection head (wdanet): what the library draws, or 1.0 against a head that answers 0 from the start.</source>
        <translation>検出ヘッド（wdanet）の最終層の最初のバイアス：ライブラリが引く値、または最初から 0 を返すヘッドを避ける 1.0。</translation>
    </message>
    <message>
        <source>Trunk with segmentation and detection heads: wdanet is the published one of ipl, the compact ones are made for speed. Without a detection head: unet (published for r4mito) and daisc, which sees two sections at once (da-isc).</source>
        <translation>セグメンテーションと検出のヘッドを持つ基本ネットワーク。wdanet は ipl の論文で公開されたもの、compact は速度重視です。検出ヘッドなし: unet（r4mito で公開）と、2 枚の切片を同時に見る daisc（da-isc）。</translation>
    </message>
    <message>
        <source>Adam beta2</source>
        <translation>Adam の beta2</translation>
    </message>
    <message>
        <source>Decay of the mean squared gradient of adam and adamw in the adaptation.</source>
        <translation>適応時の adam と adamw における二乗勾配の移動平均の減衰率。</translation>
    </message>
    <message>
        <source>Missed click outline</source>
        <translation>見逃したクリックの輪郭</translation>
    </message>
    <message>
        <source>A click that the network misses is painted up to the strongest closed line around it in the picture, where that is clearer than around other places.</source>
        <translation>ネットワークが見逃したクリックは、画像中でその周りの最も強い閉じた線まで塗られます（他の場所の周りよりはっきりしている場合）。</translation>
    </message>
    <message>
        <source>Instances in 3-D</source>
        <translation>3D のインスタンス</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>切片のつなぎ方</translation>
    </message>
    <message>
        <source>How sections become bodies: linking follows profiles that overlap, for thick sections; components takes what is connected in the volume; watershed also cuts that at necks. automatic goes by the voxel size.</source>
        <translation>切片から物体を作る方法：linking は重なる断面をたどります（厚い切片向け）。components はボリューム内でつながったものを 1 つとします。watershed はさらにくびれで分割します。automatic はボクセルサイズで決めます。</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>くびれ</translation>
    </message>
    <message>
        <source>Link overlap</source>
        <translation>連結に必要な重なり</translation>
    </message>
    <message>
        <source>Linking: share of the smaller profile that must lie on the other, so that both are one body. Larger links less.</source>
        <translation>連結：2 つの断面が 1 つの物体となるために、小さい方の断面が相手と重なるべき割合。大きいほどつながりにくくなります。</translation>
    </message>
    <message>
        <source>Link splits</source>
        <translation>枝分かれの扱い</translation>
    </message>
    <message>
        <source>Linking: a branch belongs to the body that it leaves always, only where it comes back to it, or never.</source>
        <translation>連結：枝が元の物体に属するのは、常に、元に戻る場合のみ、または属さない、のいずれかです。</translation>
    </message>
    <message>
        <source>Smallest body</source>
        <translation>最小の物体</translation>
    </message>
    <message>
        <source>Bodies of less volume than a ball of this diameter are dropped; 0: none. It takes the voxel size.</source>
        <translation>この直径の球より体積の小さい物体を除きます。0：除きません。ボクセルサイズが必要です。</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>最大の物体</translation>
    </message>
    <message>
        <source>Bodies of more volume than a ball of this diameter are dropped; 0: none. It takes the voxel size.</source>
        <translation>この直径の球より体積の大きい物体を除きます。0：除きません。ボクセルサイズが必要です。</translation>
    </message>
    <message>
        <source>How mitochondria that touch in a section are told apart: not at all (components), at necks of their outline, or by the centres found. automatic: when a model is adapted, the clicks say whether necks are cut; without clicks they are not.</source>
        <translation>切片内で接するミトコンドリアの分け方：分けない（components）、輪郭のくびれで分ける、または見つかった中心で分ける。automatic：モデルの適応時に、くびれで分けるかどうかをクリックから判断します。クリックがなければ分けません。</translation>
    </message>
    <message>
        <source>Where a watershed cuts bodies, or the profiles of a section, at necks: where the half width is below this share of that of the thinner part. Larger cuts more.</source>
        <translation>ウォーターシェッドが物体、または切片上の断面をくびれで切る位置：半幅が、細い方の部分の半幅に対してこの割合を下回るところです。大きいほど多く切ります。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::AboutDialog</name>
    <message>
        <source>About Cristae</source>
        <translation>Cristae について</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>バージョン %1、Qt %2</translation>
    </message>
    <message>
        <source>Finds mitochondria in electron-microscopy stacks from a few clicks. Nothing leaves this computer.</source>
        <translation>数回のクリックから電子顕微鏡スタックのミトコンドリアを検出します。データがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Cite these papers if you publish results</source>
        <translation>結果を発表する際は次の論文を引用してください</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licence of Cristae and of the libraries that it uses</source>
        <translation>Cristae と使用ライブラリのライセンス</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>引用をコピー</translation>
    </message>
    <message>
        <source>Copy both papers as text</source>
        <translation>両論文をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy these facts</source>
        <translation>この情報をコピー</translation>
    </message>
    <message>
        <source>Copy version, system and device, for a question or a report</source>
        <translation>質問や報告のために、バージョン、システム、デバイスをコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>このウィンドウを閉じる</translation>
    </message>
    <message>
        <source>The adaptation:</source>
        <translation>適応の手法:</translation>
    </message>
    <message>
        <source>The network of the preset “paper”:</source>
        <translation>プリセット「論文の設定」のネットワーク:</translation>
    </message>
    <message>
        <source>Cristae is free software under the BSD 3-Clause licence. It uses these libraries:</source>
        <translation>Cristae は BSD 3-Clause ライセンスの自由ソフトウェアです。次のライブラリを使用しています:</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ActionRegistry</name>
    <message>
        <source>%1: %2</source>
        <comment>a command, what it works on</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>cristae::ui::AdaptOptionRow</name>
    <message>
        <source>%1 Preset: %2.</source>
        <translation>%1 プリセット: %2。</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 をリセット</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s value, %1</source>
        <translation>プリセットの値 %1 に戻す</translation>
    </message>
</context>
<context>
    <name>cristae::ui::AdaptOptionsEditor</name>
    <message>
        <source>%1: %2 Preset: %3.</source>
        <translation>%1: %2 プリセット: %3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n changed)</source>
        <translation>
            <numerusform>%1（%n 件変更）</numerusform>
        </translation>
    </message>
    <message>
        <source>Search options</source>
        <translation>オプションを検索</translation>
    </message>
    <message>
        <source>Shows only options whose name or help holds these words</source>
        <translation>名前または説明にこの語を含むオプションだけを表示</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Reset all options</source>
        <translation>すべてのオプションをリセット</translation>
    </message>
    <message>
        <source>Sets every option to the value of the preset</source>
        <translation>すべてのオプションをプリセットの値に設定</translation>
    </message>
    <message>
        <source>No option has these words.</source>
        <translation>この語を含むオプションはありません。</translation>
    </message>
    <message>
        <source>The preset sets them all; change one only with a reason. Its help is shown here.</source>
        <translation>すべてプリセットで設定されます。変更は理由があるときだけにしてください。説明はここに表示されます。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::AdaptPanel</name>
    <message>
        <source>Adapt</source>
        <translation>適応</translation>
    </message>
    <message>
        <source>%1 (comes along)</source>
        <translation>%1（同梱）</translation>
    </message>
    <message>
        <source>Choose file...</source>
        <translation>ファイルを選択...</translation>
    </message>
    <message>
        <source>Choose a source pack</source>
        <translation>ソースパックを選択</translation>
    </message>
    <message>
        <source>Source packs (*.cpack)</source>
        <translation>ソースパック (*.cpack)</translation>
    </message>
    <message>
        <source>The last model</source>
        <translation>前回のモデル</translation>
    </message>
    <message>
        <source>The source pack, anew</source>
        <translation>ソースパックから新たに</translation>
    </message>
    <message>
        <source>Of each section (2-D)</source>
        <translation>切片ごと (2D)</translation>
    </message>
    <message>
        <source>Of the volume (3-D)</source>
        <translation>ボリューム全体 (3D)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message numerus="yes">
        <source>Options (%n changed)</source>
        <translation>
            <numerusform>オプション（%n 件変更）</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>開始点(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Source pack</source>
        <translation>ソースパック(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Instances</source>
        <translation>インスタンス(&amp;I)</translation>
    </message>
    <message>
        <source>Segment without adaptation</source>
        <translation>適応せずにセグメンテーション</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>How thoroughly, and how long</source>
        <translation>どれだけ綿密に、どれだけ長く行うか</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>開始点</translation>
    </message>
    <message>
        <source>The model that the adaptation goes on from</source>
        <translation>適応の出発点となるモデル</translation>
    </message>
    <message>
        <source>Source pack</source>
        <translation>ソースパック</translation>
    </message>
    <message>
        <source>What the network has learned before it sees this stack</source>
        <translation>ネットワークがこのスタックを見る前に学習した内容</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Whether a mitochondrion is followed through the sections or found anew in each</source>
        <translation>ミトコンドリアを切片間で追跡するか、切片ごとに新たに検出するか</translation>
    </message>
    <message>
        <source>Uses the network as it is: a first look in the time of one pass</source>
        <translation>ネットワークをそのまま使用: 1 回分の処理時間で最初の結果を確認</translation>
    </message>
    <message>
        <source>A %1.</source>
        <comment>a network</comment>
        <translation>%1です。</translation>
    </message>
    <message numerus="yes">
        <source>A %1 that learned from %n section(s) of %2.</source>
        <translation>
            <numerusform>%2 の切片 %n 枚から学習した%1です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adapt again (%n new correction(s))</source>
        <translation>
            <numerusform>再適応（新しい修正 %n 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapt again</source>
        <translation>再適応</translation>
    </message>
    <message>
        <source>Adapt without points</source>
        <translation>点なしで適応</translation>
    </message>
    <message numerus="yes">
        <source>Goes on from the model of %1, then segments all %n section(s).</source>
        <translation>
            <numerusform>%1 のモデルから続け、全 %n 枚の切片をセグメンテーションします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from the look of the stack alone, then segments all %n section(s).</source>
        <translation>
            <numerusform>スタックの見た目だけから学習し、全 %n 枚の切片をセグメンテーションします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>in: Learns from 12 points</comment>
        <translation>
            <numerusform>点 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from %1, then segments all %n section(s).</source>
        <translation>
            <numerusform>%1から学習し、全 %n 枚の切片をセグメンテーションします。</numerusform>
        </translation>
    </message>
    <message>
        <source>the GPU</source>
        <translation>GPU</translation>
    </message>
    <message numerus="yes">
        <source>the processor (%n thread(s))</source>
        <translation>
            <numerusform>プロセッサ（%n スレッド）</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 on %2. Needs about %3 of memory and %4 of disk.</source>
        <translation>%2で約 %1 かかります。メモリ約 %3、ディスク約 %4 が必要です。</translation>
    </message>
    <message>
        <source>The speed of this machine is being measured.</source>
        <translation>このコンピューターの速度を測定しています。</translation>
    </message>
    <message>
        <source>The time is not known: %1</source>
        <translation>所要時間は不明です: %1</translation>
    </message>
    <message>
        <source>Open a stack first.</source>
        <translation>先にスタックを開いてください。</translation>
    </message>
    <message>
        <source>This project can be looked at, not changed: %1</source>
        <translation>このプロジェクトは閲覧のみで、変更できません: %1</translation>
    </message>
    <message>
        <source>Another window is adapting this project.</source>
        <translation>別のウィンドウがこのプロジェクトを適応しています。</translation>
    </message>
    <message>
        <source>A run is under way. You can go on clicking and reviewing.</source>
        <translation>実行中です。クリックやレビューは続けられます。</translation>
    </message>
    <message>
        <source>Choose a source pack: none comes with this copy of the program.</source>
        <translation>ソースパックを選択してください。このプログラムには同梱されていません。</translation>
    </message>
    <message>
        <source>The run needs %1 of disk and %2 is free. Make room, or move the project to another disk.</source>
        <translation>この実行には %1 のディスクが必要ですが、空きは %2 です。空きを増やすか、プロジェクトを別のディスクに移してください。</translation>
    </message>
    <message>
        <source>Only %1 of memory is free. Close other programs, or choose a quicker preset.</source>
        <translation>メモリの空きが %1 しかありません。他のプログラムを閉じるか、より速いプリセットを選択してください。</translation>
    </message>
    <message>
        <source>Ten points, spread over the stack, are a good start.</source>
        <translation>スタック全体に散らして 10 点ほど置くと、よい出発点になります。</translation>
    </message>
    <message>
        <source>Nothing was corrected since. Review the result or add points first to gain from it.</source>
        <translation>前回から修正はありません。先に結果をレビューするか点を追加すると、効果が得られます。</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>手法(&amp;M)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>How the network is carried over to the stack</source>
        <translation>ネットワークをスタックに適応させる方法</translation>
    </message>
    <message numerus="yes">
        <source>A %1 that learned from %n section(s) of synthetic tissue.</source>
        <translation>
            <numerusform>合成組織の切片 %n 枚から学習した%1です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The voxel size is not set, so the size of a pixel is judged by the clicked mitochondria. Set it if you know it.</source>
        <translation>ボクセルサイズが設定されていないため、クリックしたミトコンドリアから画素の大きさを推定します。わかる場合は設定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n negative point(s)</source>
        <comment>%1 is: 12 points</comment>
        <translation>
            <numerusform>%1と陰性点 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Other programs were using the processors when this was measured: without them it is quicker.</source>
        <translation>計測時に他のプログラムがプロセッサを使っていました。それらがなければもっと速くなります。</translation>
    </message>
    <message numerus="yes">
        <source>Learns from the shapes that you drew, then segments all %n section(s).</source>
        <translation>
            <numerusform>描いた形から学習し、全 %n 枚の切片をセグメンテーションします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shapes that you drew or mended are learned, too.</source>
        <translation>描いた形や修正した形も学習します。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::AvailabilityRules</name>
    <message>
        <source>Open a stack first.</source>
        <translation>先にスタックを開いてください。</translation>
    </message>
    <message>
        <source>There is no result yet. Adapt makes one.</source>
        <translation>結果はまだありません。「適応」で作成されます。</translation>
    </message>
    <message>
        <source>This project can only be read.</source>
        <translation>このプロジェクトは読み取り専用です。</translation>
    </message>
    <message>
        <source>Verdicts are given in the step Review.</source>
        <translation>判定は「レビュー」のステップで行います。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>Select a point first.</source>
        <translation>先に点を選択してください。</translation>
    </message>
    <message>
        <source>There are no points yet.</source>
        <translation>点はまだありません。</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>エクスポートできるものはまだありません。</translation>
    </message>
    <message>
        <source>Pseudo-labels are there while a run goes on.</source>
        <translation>疑似ラベルは実行中だけ表示できます。</translation>
    </message>
    <message>
        <source>This needs a result and truth. Truth is opened from the File menu.</source>
        <translation>結果と正解が必要です。正解は「ファイル」メニューから開きます。</translation>
    </message>
    <message>
        <source>There is no earlier result to compare with.</source>
        <translation>比較できる以前の結果はありません。</translation>
    </message>
    <message>
        <source>A run is going on.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>No run is going on.</source>
        <translation>実行中のものはありません。</translation>
    </message>
    <message>
        <source>The keys belong to the split or merge that is going on.</source>
        <translation>これらのキーは、実行中の分割または結合に使われています。</translation>
    </message>
    <message>
        <source>Instances are corrected in the step Review.</source>
        <translation>インスタンスの修正は「レビュー」のステップで行います。</translation>
    </message>
    <message>
        <source>Select an instance first.</source>
        <translation>先にインスタンスを選択してください。</translation>
    </message>
    <message>
        <source>No run was paused or stopped.</source>
        <translation>一時停止または中止した実行はありません。</translation>
    </message>
    <message>
        <source>Test points are being counted.</source>
        <translation>テスト点を計数しています。</translation>
    </message>
    <message>
        <source>Choose brush or eraser first.</source>
        <translation>先にブラシか消しゴムを選んでください。</translation>
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
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>cristae::ui::BrushDesk</name>
    <message>
        <source>No instance is selected. Ctrl+click one, then draw with Shift.</source>
        <translation>インスタンスが選択されていません。Ctrl+クリックで選んでから、Shift を押しながら描いてください。</translation>
    </message>
    <message>
        <source>Instance %1 is one of section %2: the instances of this result do not reach across sections.</source>
        <translation>インスタンス %1 は切片 %2 のものです。この結果のインスタンスは切片をまたぎません。</translation>
    </message>
    <message>
        <source>There is nothing under the stroke to erase.</source>
        <translation>ストロークの下に消すものがありません。</translation>
    </message>
    <message>
        <source>The brush paints background only. What belongs to another instance is erased from it first.</source>
        <translation>ブラシは背景だけに描きます。別のインスタンスの部分は、先に消しゴムで消してください。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 は現在 %2 です。</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>まだ値がありません</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CollapsibleSection</name>
    <message>
        <source>Fold “%1”</source>
        <translation>「%1」を折りたたむ</translation>
    </message>
    <message>
        <source>Unfold “%1”</source>
        <translation>「%1」を展開</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>したいことを数文字入力</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Type a few letters; up and down choose, Enter runs the command</source>
        <translation>数文字を入力し、上下キーで選択、Enter でコマンドを実行</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands that fit, best first</source>
        <translation>該当するコマンド（一致度順）</translation>
    </message>
    <message>
        <source>No command has this name. Fewer letters find more.</source>
        <translation>この名前のコマンドはありません。文字を減らすと多く見つかります。</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>現在は実行できません。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CoreMessage</name>
    <message>
        <source>&quot;%1&quot; is asked for, but no CUDA device can be used</source>
        <translation>「%1」が指定されましたが、使用できる CUDA デバイスがありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is asked for; the last CUDA device here is cuda:%2</source>
        <translation>「%1」が指定されましたが、このコンピューターの最後の CUDA デバイスは cuda:%2 です。</translation>
    </message>
    <message>
        <source>%1 and its list of sections do not belong together</source>
        <translation>%1 と切片の一覧が対応していません。</translation>
    </message>
    <message>
        <source>%1 bodies are too large to be searched for necks and stay whole</source>
        <translation>%1 個の物体は、大きすぎてくびれを探せないため、分割せずに残しました。</translation>
    </message>
    <message>
        <source>%1 can only be read: %2</source>
        <translation>%1 は読み取り専用です: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 を開けません。</translation>
    </message>
    <message>
        <source>%1 cannot be opened as TIFF: %2</source>
        <translation>%1 を TIFF として開けません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>%1 cannot be read at [%2]: the file is cut short or damaged</source>
        <translation>%1 の位置 [%2] を読み取れません。ファイルが途中で切れているか、破損しています。</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2</source>
        <translation>%1 を展開できません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 を書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 を書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 does not begin like a %2 file</source>
        <translation>%1 の先頭が %2 ファイルの形式になっていません。</translation>
    </message>
    <message>
        <source>%1 does not exist or is no file</source>
        <translation>%1 が存在しないか、ファイルではありません。</translation>
    </message>
    <message>
        <source>%1 does not fit in memory</source>
        <translation>%1 はメモリに収まりません。</translation>
    </message>
    <message>
        <source>%1 does not hold plain numbers</source>
        <translation>%1 の中身は単純な数値ではありません。</translation>
    </message>
    <message>
        <source>%1 does not list the sections of the preview</source>
        <translation>%1 に、プレビューの切片の一覧がありません。</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 はすでに存在します。</translation>
    </message>
    <message>
        <source>%1 exists and does not hold labels of this format, so it is not replaced</source>
        <translation>%1 はすでに存在し、この形式のラベルではないため、置き換えません。</translation>
    </message>
    <message>
        <source>%1 goes through filters</source>
        <translation>%1 にはフィルターが使われています。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, a chunk has %3</source>
        <translation>%1 は %2 バイトですが、チャンクは %3 バイトです。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, at most %3 are expected</source>
        <translation>%1 は %2 バイトですが、想定される大きさは %3 バイトまでです。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, too few for a chunk of %3</source>
        <translation>%1 は %2 バイトで、%3 バイトのチャンクとしては小さすぎます。</translation>
    </message>
    <message>
        <source>%1 has %2 channels</source>
        <translation>%1 には %2 チャンネルあります。</translation>
    </message>
    <message>
        <source>%1 has %2 channels and %3 time points; a stack has one of each</source>
        <translation>%1 は %2 チャンネル、%3 時点ですが、スタックは 1 チャンネル、1 時点である必要があります。</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions (%3); a stack has three (z, y, x)</source>
        <translation>%1 は %2 次元 (%3) ですが、スタックは 3 次元 (z, y, x) である必要があります。</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions and names for %3 (&apos;%4&apos;)</source>
        <translation>%1 は %2 次元ですが、軸の名前は %3 個です（「%4」）。</translation>
    </message>
    <message>
        <source>%1 has %2 sections and z runs fastest</source>
        <translation>%1 には切片が %2 枚あり、z が最も速く変わる順で保存されています。</translation>
    </message>
    <message>
        <source>%1 has %2 sections, which %3 leaves</source>
        <translation>%1 の切片は %2 枚で、%3 はその範囲を超えています。</translation>
    </message>
    <message>
        <source>%1 has %2 sections; pairs %3 sections apart need %4</source>
        <translation>%1 の切片は %2 枚ですが、%3 枚離れた切片の対を作るには %4 枚必要です。</translation>
    </message>
    <message>
        <source>%1 has %2 x %3 pixels, too many for one %4 file</source>
        <translation>%1 は %2 x %3 ピクセルで、1 つの %4 ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 has MRC mode %2, which is not a grey stack</source>
        <translation>%1 の MRC モードは %2 で、グレースケールのスタックではありません。</translation>
    </message>
    <message>
        <source>%1 has changed since the folder was opened</source>
        <translation>%1 は、フォルダーを開いた後に変更されました。</translation>
    </message>
    <message>
        <source>%1 has chunks of %2</source>
        <translation>%1 のチャンクの大きさが %2 です。</translation>
    </message>
    <message>
        <source>%1 has chunks of an impossible size</source>
        <translation>%1 のチャンクの大きさは、ありえない値です。</translation>
    </message>
    <message>
        <source>%1 has no dataset %2</source>
        <translation>%1 にデータセット %2 がありません。</translation>
    </message>
    <message>
        <source>%1 has no datasets, &apos;%2&apos; was asked for</source>
        <translation>%1 にデータセットはありませんが、「%2」が指定されました。</translation>
    </message>
    <message>
        <source>%1 has no value to show</source>
        <translation>%1 には表示できる値がありません。</translation>
    </message>
    <message>
        <source>%1 has sections 0 to %2, section %3 was asked for</source>
        <translation>%1 の切片は 0 から %2 までですが、切片 %3 が指定されました。</translation>
    </message>
    <message>
        <source>%1 has the N5 type &apos;%2&apos;</source>
        <translation>%1 の N5 の型は「%2」です。</translation>
    </message>
    <message>
        <source>%1 has the NIfTI data type %2, which is no grey value</source>
        <translation>%1 の NIfTI データ型は %2 で、グレー値ではありません。</translation>
    </message>
    <message>
        <source>%1 has the NRRD encoding &apos;%2&apos;</source>
        <translation>%1 の NRRD エンコーディングは「%2」です。</translation>
    </message>
    <message>
        <source>%1 has the NRRD type &apos;%2&apos;, which is no grey value</source>
        <translation>%1 の NRRD の型は「%2」で、グレー値ではありません。</translation>
    </message>
    <message>
        <source>%1 has the Zarr format %2</source>
        <translation>%1 の Zarr 形式は %2 です。</translation>
    </message>
    <message>
        <source>%1 has the byte order &apos;%2&apos;</source>
        <translation>%1 のバイト順は「%2」です。</translation>
    </message>
    <message>
        <source>%1 has the element type &apos;%2&apos;, which is no grey value</source>
        <translation>%1 の要素の型は「%2」で、グレー値ではありません。</translation>
    </message>
    <message>
        <source>%1 has the field &apos;%2: %3&apos;</source>
        <translation>%1 にフィールド「%2: %3」があります。</translation>
    </message>
    <message>
        <source>%1 has the header size %2</source>
        <translation>%1 のヘッダーの大きさは %2 です。</translation>
    </message>
    <message>
        <source>%1 has the type &apos;%2&apos;, which is no grey value</source>
        <translation>%1 の型は「%2」で、グレー値ではありません。</translation>
    </message>
    <message>
        <source>%1 has the value %2, which a logarithmic axis cannot show</source>
        <translation>%1 に値 %2 があり、対数軸では表示できません。</translation>
    </message>
    <message>
        <source>%1 holds %2 arrays</source>
        <translation>%1 には配列が %2 個あります。</translation>
    </message>
    <message>
        <source>%1 holds %2 sections; in a folder each file is one section</source>
        <translation>%1 には切片が %2 枚ありますが、フォルダーでは 1 ファイルが 1 枚の切片です。</translation>
    </message>
    <message>
        <source>%1 holds Python objects, which are never loaded: they can run a program</source>
        <translation>%1 には Python オブジェクトが含まれています。プログラムを実行するおそれがあるため、読み込みません。</translation>
    </message>
    <message>
        <source>%1 holds a run already</source>
        <translation>%1 にはすでに実行があります。</translation>
    </message>
    <message>
        <source>%1 holds its voxels as text</source>
        <translation>%1 のボクセルはテキストとして保存されています。</translation>
    </message>
    <message>
        <source>%1 holds no N5 array</source>
        <translation>%1 には N5 配列がありません。</translation>
    </message>
    <message>
        <source>%1 holds no PNG, JPEG, BMP or TIFF sections</source>
        <translation>%1 には PNG、JPEG、BMP、TIFF の切片がありません。</translation>
    </message>
    <message>
        <source>%1 holds no array &apos;%2&apos;</source>
        <translation>%1 には配列「%2」がありません。</translation>
    </message>
    <message>
        <source>%1 holds no point selections</source>
        <translation>%1 には点の選択がありません。</translation>
    </message>
    <message>
        <source>%1 holds no run to resume</source>
        <translation>%1 には再開できる実行がありません。</translation>
    </message>
    <message>
        <source>%1 holds no source sections</source>
        <translation>%1 にはソース切片がありません。</translation>
    </message>
    <message>
        <source>%1 holds sections and no datasets, &apos;%2&apos; was asked for</source>
        <translation>%1 の中身は切片で、データセットはありませんが、「%2」が指定されました。</translation>
    </message>
    <message>
        <source>%1 is %2 (x, y, z, t, ...); a stack has one time point and one channel</source>
        <translation>%1 は %2 (x, y, z, t, ...) ですが、スタックは 1 時点、1 チャンネルである必要があります。</translation>
    </message>
    <message>
        <source>%1 is %2 with axes %3; a stack has the axes z, y, x in this order</source>
        <translation>%1 の大きさは %2、軸は %3 ですが、スタックの軸は z, y, x の順である必要があります。</translation>
    </message>
    <message>
        <source>%1 is %2 x %3 x %4: too large to hold in memory at once</source>
        <translation>%1 は %2 x %3 x %4 で、大きすぎて一度にメモリに収まりません。</translation>
    </message>
    <message>
        <source>%1 is %2, the labels are %3</source>
        <translation>%1 の大きさは %2 ですが、ラベルの大きさは %3 です。</translation>
    </message>
    <message>
        <source>%1 is HDF5, but cut short or damaged</source>
        <translation>%1 は HDF5 ですが、途中で切れているか、破損しています。</translation>
    </message>
    <message>
        <source>%1 is a Zarr group without arrays</source>
        <translation>%1 は配列のない Zarr グループです。</translation>
    </message>
    <message>
        <source>%1 is a colour image: red, green and blue differ at y %2, x %3</source>
        <translation>%1 はカラー画像です。y %2、x %3 で赤、緑、青の値が異なります。</translation>
    </message>
    <message>
        <source>%1 is a mask: it has no instances to correct</source>
        <translation>%1 はマスクのため、修正するインスタンスがありません。</translation>
    </message>
    <message>
        <source>%1 is a zip archive without NPY arrays</source>
        <translation>%1 は NPY 配列を含まない zip アーカイブです。</translation>
    </message>
    <message>
        <source>%1 is absurdly large</source>
        <translation>%1 の大きさが極端に大きく、正しい値とは考えられません。</translation>
    </message>
    <message>
        <source>%1 is being written by another program</source>
        <translation>%1 は別のプログラムが書き込み中です。</translation>
    </message>
    <message>
        <source>%1 is compressed with %2, which is not built in</source>
        <translation>%1 は %2 で圧縮されていますが、このビルドには含まれていません。</translation>
    </message>
    <message>
        <source>%1 is cut short or damaged</source>
        <translation>%1 は途中で切れているか、破損しています。</translation>
    </message>
    <message>
        <source>%1 is cut short or damaged: %2</source>
        <translation>%1 は途中で切れているか、破損しています: %2。</translation>
    </message>
    <message>
        <source>%1 is cut short or no ImageJ selection</source>
        <translation>%1 は途中で切れているか、ImageJ の選択範囲ではありません。</translation>
    </message>
    <message>
        <source>%1 is cut short or no NIfTI file</source>
        <translation>%1 は途中で切れているか、NIfTI ファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is cut short or no zip archive</source>
        <translation>%1 は途中で切れているか、zip アーカイブではありません。</translation>
    </message>
    <message>
        <source>%1 is cut short: it ends at byte %2, %3 bytes are expected at byte %4</source>
        <translation>%1 は途中で切れています。ファイルはバイト %2 で終わっていますが、バイト %4 の位置に %3 バイトあるはずです。</translation>
    </message>
    <message>
        <source>%1 is cut short: it says %2 sections of %3 x %4, %5 are there</source>
        <translation>%1 は途中で切れています。%3 x %4 の切片が %2 枚と記録されていますが、実際にあるのは %5 枚です。</translation>
    </message>
    <message>
        <source>%1 is cut short: it says %2 sections of %3 x %4, at most %5 are there</source>
        <translation>%1 は途中で切れています。%3 x %4 の切片が %2 枚と記録されていますが、実際にあるのは多くても %5 枚です。</translation>
    </message>
    <message>
        <source>%1 is cut short: it says %2 sections, %3 are there</source>
        <translation>%1 は途中で切れています。切片は %2 枚と記録されていますが、実際にあるのは %3 枚です。</translation>
    </message>
    <message>
        <source>%1 is cut short: unpacked it ends at byte %2, %3 bytes are expected at byte %4</source>
        <translation>%1 は途中で切れています。展開するとバイト %2 で終わりますが、バイト %4 の位置に %3 バイトあるはずです。</translation>
    </message>
    <message>
        <source>%1 is damaged or no project: %2</source>
        <translation>%1 は破損しているか、プロジェクトではありません: %2。</translation>
    </message>
    <message>
        <source>%1 is damaged, or packed by a method this Blosc does not have</source>
        <translation>%1 は破損しているか、この Blosc にない方式で圧縮されています。</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be unpacked behind byte %2</source>
        <translation>%1 は破損しています。バイト %2 より後を展開できません。</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be unpacked to the size of a chunk</source>
        <translation>%1 は破損しています。展開してもチャンクの大きさになりません。</translation>
    </message>
    <message>
        <source>%1 is damaged: its Blosc header does not announce %2 bytes</source>
        <translation>%1 は破損しています。Blosc ヘッダーに記録された大きさが %2 バイトではありません。</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 は空です。</translation>
    </message>
    <message>
        <source>%1 is empty: its shape is %2</source>
        <translation>%1 は空です。形状は %2 です。</translation>
    </message>
    <message>
        <source>%1 is finished already</source>
        <translation>%1 は、すでに書き込みが完了しています。</translation>
    </message>
    <message>
        <source>%1 is no JSON object</source>
        <translation>%1 は JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>%1 is no chunk of this array: it %2</source>
        <translation>%1 はこの配列のチャンクではありません: %2。</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint</source>
        <translation>%1 はチェックポイントではありません。</translation>
    </message>
    <message>
        <source>%1 is not a dataset</source>
        <translation>%1 はデータセットではありません。</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is not an HDF5 file</source>
        <translation>%1 は HDF5 ファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is not an MRC file: its header has no sensible size in either byte order</source>
        <translation>%1 は MRC ファイルではありません。どちらのバイト順で読んでも、ヘッダーの大きさが妥当な値になりません。</translation>
    </message>
    <message>
        <source>%1 is not the number of an instance</source>
        <translation>%1 はインスタンスの番号ではありません。</translation>
    </message>
    <message>
        <source>%1 is of a format that is not read here</source>
        <translation>%1 は、読み込みに対応していない形式です。</translation>
    </message>
    <message>
        <source>%1 is only the header of a NIfTI pair (.hdr and .img)</source>
        <translation>%1 は NIfTI の対（.hdr と .img）のうち、ヘッダーだけのファイルです。</translation>
    </message>
    <message>
        <source>%1 is packed by &apos;%2&apos;</source>
        <translation>%1 は「%2」で圧縮されています。</translation>
    </message>
    <message>
        <source>%1 is packed by gzip, and what is in it is not NIfTI</source>
        <translation>%1 は gzip で圧縮されていますが、中身が NIfTI ではありません。</translation>
    </message>
    <message>
        <source>%1 names &apos;%2&apos;, which lies outside</source>
        <translation>%1 が参照している「%2」は、その外にあります。</translation>
    </message>
    <message>
        <source>%1 parts its chunk names in an unknown way</source>
        <translation>%1 のチャンク名の区切り方が不明です。</translation>
    </message>
    <message>
        <source>%1 says a section has %2 x %3 pixels, but only %4 bytes are stored</source>
        <translation>%1 には切片が %2 x %3 ピクセルと記録されていますが、保存されているのは %4 バイトだけです。</translation>
    </message>
    <message>
        <source>%1 says it has %2 dimensions</source>
        <translation>%1 には、次元数が %2 と記録されています。</translation>
    </message>
    <message>
        <source>%1 says it is %2 x %3 x %4 (z, y, x), which is not an image</source>
        <translation>%1 には大きさが %2 x %3 x %4 (z, y, x) と記録されており、画像として扱えません。</translation>
    </message>
    <message>
        <source>%1 says its chunks are %2</source>
        <translation>%1 には、チャンクの大きさが %2 と記録されています。</translation>
    </message>
    <message>
        <source>%1 says its voxels are in &apos;%2&apos;; only one file beside it is read</source>
        <translation>%1 には、ボクセルが「%2」にあると記録されていますが、読み込めるのは同じ場所にある 1 つのファイルだけです。</translation>
    </message>
    <message>
        <source>%1 says its voxels begin at byte %2</source>
        <translation>%1 には、ボクセルがバイト %2 から始まると記録されています。</translation>
    </message>
    <message>
        <source>%1 steps in a row gave no finite loss</source>
        <translation>%1 ステップ続けて、損失が有限の値になりませんでした。</translation>
    </message>
    <message>
        <source>%1 stores its axes in the order %2, %3, %4; only 1, 2, 3 is read</source>
        <translation>%1 の軸の順序は %2, %3, %4 ですが、読み込めるのは 1, 2, 3 だけです。</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; in column &quot;%4&quot; is not a number</source>
        <translation>%1、%2 行目: 列「%4」の「%3」は数値ではありません。</translation>
    </message>
    <message>
        <source>%1, line %2: %3 fields, the header has %4</source>
        <translation>%1、%2 行目: 項目が %3 個ありますが、ヘッダーの項目は %4 個です。</translation>
    </message>
    <message>
        <source>%1, line %2: section &quot;%3&quot; is not a whole number</source>
        <translation>%1、%2 行目: 切片「%3」は整数ではありません。</translation>
    </message>
    <message>
        <source>%1, line %2: the column &quot;%3&quot; is there twice</source>
        <translation>%1、%2 行目: 列「%3」が 2 つあります。</translation>
    </message>
    <message>
        <source>%1, line %2: the coordinates of CATMAID are nm, points are pixels</source>
        <translation>%1、%2 行目: CATMAID の座標は nm 単位ですが、点の座標はピクセル単位です。</translation>
    </message>
    <message>
        <source>%1, line %2: the header &quot;%3&quot; names no known columns</source>
        <translation>%1、%2 行目: ヘッダー「%3」に既知の列がありません。</translation>
    </message>
    <message>
        <source>%1, line %2: the kind &quot;%3&quot; is unknown</source>
        <translation>%1、%2 行目: 種類「%3」は不明です。</translation>
    </message>
    <message>
        <source>%1, line %2: the node has no position</source>
        <translation>%1、%2 行目: ノードに位置がありません。</translation>
    </message>
    <message>
        <source>%1, line %2: the node x %3, y %4, z %5 lies outside the stack of %6 x %7 x %8 (z, y, x)</source>
        <translation>%1、%2 行目: ノード x %3、y %4、z %5 は、大きさ %6 x %7 x %8 (z, y, x) のスタックの範囲外です。</translation>
    </message>
    <message>
        <source>%1, line %2: the skeleton has no nodes</source>
        <translation>%1、%2 行目: スケルトンにノードがありません。</translation>
    </message>
    <message>
        <source>%1: %2 instances, a sheet holds %3</source>
        <translation>%1: インスタンスが %2 個ありますが、1 枚のシートに入るのは %3 個までです。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 sections could be written: %4</source>
        <translation>%1: 書き込めた切片は %3 枚中 %2 枚です: %4。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 x %4 for sections of %5 x %6</source>
        <translation>%1: 切片の大きさ %5 x %6 に対して、%2 の大きさが %3 x %4 です。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a whole number</source>
        <translation>%1: 「%2」は整数ではありません。</translation>
    </message>
    <message>
        <source>%1: a section of %2 x %3 %4 does not fit in memory</source>
        <translation>%1: %2 x %3（%4）の切片がメモリに収まりません。</translation>
    </message>
    <message>
        <source>%1: could not be written</source>
        <translation>%1: 書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1: dark and light look swapped against the source</source>
        <translation>%1: ソースと比べて明暗が反転しているようです。</translation>
    </message>
    <message>
        <source>%1: directory %2 has %3 entries</source>
        <translation>%1: ディレクトリ %2 の項目数が %3 です。</translation>
    </message>
    <message>
        <source>%1: is not a model or source pack</source>
        <translation>%1: モデルでもソースパックでもありません。</translation>
    </message>
    <message>
        <source>%1: it has %2 channels</source>
        <translation>%1: チャンネルが %2 個あります。</translation>
    </message>
    <message>
        <source>%1: it holds no image</source>
        <translation>%1: 画像が含まれていません。</translation>
    </message>
    <message>
        <source>%1: it is cut short: directory %2 lies at byte %3, the file ends at byte %4</source>
        <translation>%1: 途中で切れています。ディレクトリ %2 はバイト %3 にありますが、ファイルはバイト %4 で終わっています。</translation>
    </message>
    <message>
        <source>%1: its %2 header has no &apos;%3&apos;</source>
        <translation>%1: %2 ヘッダーに「%3」がありません。</translation>
    </message>
    <message>
        <source>%1: its .zarray has no sensible shape and chunks</source>
        <translation>%1: .zarray の shape と chunks が妥当な値ではありません。</translation>
    </message>
    <message>
        <source>%1: its BigTIFF offsets do not have 8 bytes</source>
        <translation>%1: BigTIFF のオフセットが 8 バイトではありません。</translation>
    </message>
    <message>
        <source>%1: its attributes have no sensible dimensions and blockSize</source>
        <translation>%1: 属性の dimensions と blockSize が妥当な値ではありません。</translation>
    </message>
    <message>
        <source>%1: its colour channels are stored at different resolutions</source>
        <translation>%1: カラーチャンネルごとに異なる解像度で保存されています。</translation>
    </message>
    <message>
        <source>%1: its colour model %2 is not read</source>
        <translation>%1: カラーモデル %2 は、読み込みに対応していません。</translation>
    </message>
    <message>
        <source>%1: its compression %2 is not read</source>
        <translation>%1: 圧縮方式 %2 は、読み込みに対応していません。</translation>
    </message>
    <message>
        <source>%1: its directory %2 points back</source>
        <translation>%1: ディレクトリ %2 が前のディレクトリを指しています。</translation>
    </message>
    <message>
        <source>%1: its header does not end</source>
        <translation>%1: ヘッダーの終わりがありません。</translation>
    </message>
    <message>
        <source>%1: its points have no slice</source>
        <translation>%1: 点にスライスの情報がありません。</translation>
    </message>
    <message>
        <source>%1: its tiles are %2 x %3 pixels of %4 bits</source>
        <translation>%1: タイルが %2 x %3 ピクセル、%4 ビットです。</translation>
    </message>
    <message>
        <source>%1: no such file</source>
        <translation>%1: ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>%1: no such file or folder</source>
        <translation>%1: ファイルまたはフォルダーが見つかりません。</translation>
    </message>
    <message>
        <source>%1: no such folder</source>
        <translation>%1: フォルダーが見つかりません。</translation>
    </message>
    <message>
        <source>%1: no such folder, so %2 cannot be written there</source>
        <translation>%1: フォルダーが見つからないため、そこに %2 を書き込めません。</translation>
    </message>
    <message>
        <source>%1: no such model</source>
        <translation>%1: モデルが見つかりません。</translation>
    </message>
    <message>
        <source>%1: not enough memory to unpack it</source>
        <translation>%1: 展開するためのメモリが足りません。</translation>
    </message>
    <message>
        <source>%1: points outside the stack of %2 x %3 x %4 (z, y, x) in line %5 (first: %6)</source>
        <translation>%1: 大きさ %2 x %3 x %4 (z, y, x) のスタックの範囲外に点があります。行 %5（最初の点: %6）。</translation>
    </message>
    <message>
        <source>%1: samples of %2 bits (format %3) are not read</source>
        <translation>%1: %2 ビットのサンプル（形式 %3）は、読み込みに対応していません。</translation>
    </message>
    <message>
        <source>%1: section %2 could not be written: %3</source>
        <translation>%1: 切片 %2 を書き込めませんでした: %3。</translation>
    </message>
    <message>
        <source>%1: section %2 has %3 x %4 bits a pixel, section 0 has %5 x %6, or another sample format</source>
        <translation>%1: 1 ピクセルあたり、切片 %2 は %3 x %4 ビット、切片 0 は %5 x %6 ビットであるか、サンプル形式が異なります。</translation>
    </message>
    <message>
        <source>%1: section %2 is %3 x %4, section 0 is %5 x %6</source>
        <translation>%1: 切片 %2 は %3 x %4 ですが、切片 0 は %5 x %6 です。</translation>
    </message>
    <message>
        <source>%1: section %2 says it is %3 pixels long, which is not an image</source>
        <translation>%1: 切片 %2 の一辺が %3 ピクセルと記録されており、画像として扱えません。</translation>
    </message>
    <message>
        <source>%1: the labels are %2 x %3 x %4, there is nothing to write</source>
        <translation>%1: ラベルの大きさが %2 x %3 x %4 で、書き出すものがありません。</translation>
    </message>
    <message>
        <source>%1: the labels go up to %2, the chosen type holds %3</source>
        <translation>%1: ラベルの最大値は %2 ですが、選択した型で表せるのは %3 までです。</translation>
    </message>
    <message>
        <source>%1: the mesh could not be written</source>
        <translation>%1: メッシュを書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1: the point x %2, y %3, slice %4 lies outside the stack of %5 x %6 x %7 (z, y, x)</source>
        <translation>%1: 点 x %2、y %3、スライス %4 は、大きさ %5 x %6 x %7 (z, y, x) のスタックの範囲外です。</translation>
    </message>
    <message>
        <source>%1: the precomputed format needs the voxel size, which is unknown</source>
        <translation>%1: precomputed 形式にはボクセルサイズが必要ですが、不明です。</translation>
    </message>
    <message>
        <source>%1: the range of sections cannot be read</source>
        <translation>%1: 切片の範囲を読み取れません。</translation>
    </message>
    <message>
        <source>%1: the run was started with other inputs or options</source>
        <translation>%1: この実行は、別の入力またはオプションで開始されています。</translation>
    </message>
    <message>
        <source>%1: the tensor %2 has another shape</source>
        <translation>%1: テンソル %2 の形状が異なります。</translation>
    </message>
    <message>
        <source>%1: the tensor %2 is missing</source>
        <translation>%1: テンソル %2 がありません。</translation>
    </message>
    <message>
        <source>%1: the workbook could not be written: %2</source>
        <translation>%1: ブックを書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>%1: there is no instance to outline</source>
        <translation>%1: 輪郭を描くインスタンスがありません。</translation>
    </message>
    <message>
        <source>%1: this build has no libxlsxwriter and writes no spreadsheets</source>
        <translation>%1: このビルドには libxlsxwriter が含まれていないため、表計算ファイルを書き出せません。</translation>
    </message>
    <message>
        <source>%1: this build of the program has no ImageJ selections</source>
        <translation>%1: このビルドのプログラムは ImageJ の選択範囲に対応していません。</translation>
    </message>
    <message>
        <source>%1: this build of the program reads and writes little more than HDF5</source>
        <translation>%1: このビルドのプログラムが読み書きできるのは、ほぼ HDF5 だけです。</translation>
    </message>
    <message>
        <source>%1: was written by a newer version of Cristae</source>
        <translation>%1: より新しいバージョンの Cristae で書き出されています。</translation>
    </message>
    <message>
        <source>%1:%2 has axistags that cannot be read</source>
        <translation>%1:%2 の axistags を読み取れません。</translation>
    </message>
    <message>
        <source>%1:%2 is a group without 2-D datasets</source>
        <translation>%1:%2 は 2-D データセットのないグループです。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an ending that names no format of labels</source>
        <translation>「%1」の末尾は、ラベルのどの形式にも対応していません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies outside %2</source>
        <translation>「%1」は %2 の外にあります。</translation>
    </message>
    <message>
        <source>NPY has no place for the voxel size</source>
        <translation>NPY にはボクセルサイズを保存する場所がありません。</translation>
    </message>
    <message>
        <source>a chunk could not be packed by Blosc</source>
        <translation>チャンクを Blosc で圧縮できませんでした。</translation>
    </message>
    <message>
        <source>a point has a coordinate that is no number</source>
        <translation>点の座標に数値でないものがあります。</translation>
    </message>
    <message>
        <source>a voxel of %1 x %2 x %3 nm (z, y, x) is not possible</source>
        <translation>ボクセルの大きさ %1 x %2 x %3 nm (z, y, x) はありえない値です。</translation>
    </message>
    <message>
        <source>attribute %1 of %2 cannot be read: the file is damaged</source>
        <translation>%2 の属性 %1 を読み取れません。ファイルが破損しています。</translation>
    </message>
    <message>
        <source>attribute %1 of %2 could not be written</source>
        <translation>%2 の属性 %1 を書き込めませんでした。</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>正しいファイルであることを確認してください。</translation>
    </message>
    <message>
        <source>check that the disk has room</source>
        <translation>ディスクに空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>check that the file is whole</source>
        <translation>ファイルが欠けていないことを確認してください。</translation>
    </message>
    <message>
        <source>check that the folder is whole</source>
        <translation>フォルダーの内容が欠けていないことを確認してください。</translation>
    </message>
    <message>
        <source>check that the folder is writable and the disk has room</source>
        <translation>フォルダーに書き込めること、ディスクに空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>check that you may read the folder</source>
        <translation>フォルダーの読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>check the name and that the folder is whole</source>
        <translation>名前と、フォルダーの内容が欠けていないことを確認してください。</translation>
    </message>
    <message>
        <source>check the name and that you may read it</source>
        <translation>名前と、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>check the name of the points file</source>
        <translation>点のファイルの名前を確認してください。</translation>
    </message>
    <message>
        <source>check the name of the project</source>
        <translation>プロジェクトの名前を確認してください。</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>check the project&apos;s data folder</source>
        <translation>プロジェクトのデータフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>check the rights of the file and its folder, or save it elsewhere</source>
        <translation>ファイルとそのフォルダーの権限を確認するか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>choose a device that is there</source>
        <translation>存在するデバイスを選択してください。</translation>
    </message>
    <message>
        <source>choose a file that Cristae made; it ends in .cristae</source>
        <translation>Cristae が作成したファイル（末尾が .cristae）を選択してください。</translation>
    </message>
    <message>
        <source>choose a folder you may write to</source>
        <translation>書き込み権限のあるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>choose a section of the stack</source>
        <translation>スタックに含まれる切片を選択してください。</translation>
    </message>
    <message>
        <source>choose a source pack (.cpack), not an adapted model</source>
        <translation>適応済みのモデルではなく、ソースパック (.cpack) を選択してください。</translation>
    </message>
    <message>
        <source>choose another column or table</source>
        <translation>別の列または表を選択してください。</translation>
    </message>
    <message>
        <source>choose another folder, or --resume to go on, or --force to replace it</source>
        <translation>別のフォルダーを選択するか、続行する場合は --resume を、置き換える場合は --force を指定してください。</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>別の名前を選択してください。</translation>
    </message>
    <message>
        <source>choose another result, or adapt again</source>
        <translation>別の結果を選択するか、もう一度適応してください。</translation>
    </message>
    <message>
        <source>choose auto, cpu, cuda or cuda:N</source>
        <translation>auto、cpu、cuda、cuda:N のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>choose instances of the result as it is shown</source>
        <translation>表示されている結果の中からインスタンスを選択してください。</translation>
    </message>
    <message>
        <source>choose ipl to make use of them</source>
        <translation>点を活用するには ipl を選択してください。</translation>
    </message>
    <message>
        <source>choose method ipl, or set source_free=off</source>
        <translation>手法 ipl を選択するか、source_free=off を設定してください。</translation>
    </message>
    <message>
        <source>choose one of quick, preview, standard, paper, tiny</source>
        <translation>quick、preview、standard、paper、tiny のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>次のいずれかを選択してください: %1。</translation>
    </message>
    <message>
        <source>choose sections between 0 and %1</source>
        <translation>0 から %1 までの切片を選択してください。</translation>
    </message>
    <message>
        <source>click it again</source>
        <translation>もう一度クリックしてください。</translation>
    </message>
    <message>
        <source>click the middle of each mitochondrion in the instance</source>
        <translation>インスタンス内の各ミトコンドリアの中央をクリックしてください。</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>他のプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>close other programs or use a machine with more memory</source>
        <translation>他のプログラムを閉じるか、メモリのより多いコンピューターを使用してください。</translation>
    </message>
    <message>
        <source>contacts need a distance in nm and the voxel size is unknown</source>
        <translation>接触の計測には nm 単位の距離が必要ですが、ボクセルサイズが不明です。</translation>
    </message>
    <message>
        <source>contrast %1 needs source sections</source>
        <translation>contrast %1 にはソース切片が必要です。</translation>
    </message>
    <message>
        <source>convert it to HDF5, or build with CRISTAE_CODECS=ON</source>
        <translation>HDF5 に変換するか、CRISTAE_CODECS=ON でビルドしてください。</translation>
    </message>
    <message>
        <source>convert it to grey (8 or 16 bit)</source>
        <translation>グレースケール（8 または 16 ビット）に変換してください。</translation>
    </message>
    <message>
        <source>copy the file again from where it came</source>
        <translation>元の場所からファイルをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>copy the file again from where it came, or save it again</source>
        <translation>元の場所からファイルをもう一度コピーするか、保存し直してください。</translation>
    </message>
    <message>
        <source>copy the folder again from where it came</source>
        <translation>元の場所からフォルダーをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>correct the names of the axes or remove them</source>
        <translation>軸の名前を修正するか、削除してください。</translation>
    </message>
    <message>
        <source>correct the value; decimals are written with a point</source>
        <translation>値を修正してください。小数点にはピリオドを使います。</translation>
    </message>
    <message>
        <source>divide x, y and z by the voxel size and name the columns x, y, z alone</source>
        <translation>x、y、z をボクセルサイズで割り、列名を単に x、y、z としてください。</translation>
    </message>
    <message>
        <source>end the name in %1</source>
        <translation>名前の末尾を %1 にしてください。</translation>
    </message>
    <message>
        <source>export a part of the stack</source>
        <translation>スタックの一部だけをエクスポートしてください。</translation>
    </message>
    <message>
        <source>finish the run first (adapt --resume)</source>
        <translation>先に実行を完了してください（adapt --resume）。</translation>
    </message>
    <message>
        <source>free some space; everything up to the last edit is saved</source>
        <translation>空き容量を増やしてください。最後の編集まですべて保存されています。</translation>
    </message>
    <message>
        <source>give --truth LABELS, or choose another method</source>
        <translation>--truth LABELS を指定するか、別の手法を選択してください。</translation>
    </message>
    <message>
        <source>give --voxel-size Z,Y,X in nm</source>
        <translation>--voxel-size Z,Y,X を nm 単位で指定してください。</translation>
    </message>
    <message>
        <source>give TIFF, HDF5, MRC, NIfTI, NRRD, MetaImage, NPY, Zarr, N5, precomputed or a folder of PNG, JPEG or TIFF sections</source>
        <translation>TIFF、HDF5、MRC、NIfTI、NRRD、MetaImage、NPY、Zarr、N5、precomputed、または PNG、JPEG、TIFF の切片のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>give a contact distance of at least the thickness, or measure profiles</source>
        <translation>接触距離を切片の厚さ以上にするか、断面ごとに計測してください。</translation>
    </message>
    <message>
        <source>give a file that Cristae wrote</source>
        <translation>Cristae が書き出したファイルを指定してください。</translation>
    </message>
    <message>
        <source>give a file that `project verdicts --export` wrote</source>
        <translation>`project verdicts --export` で書き出したファイルを指定してください。</translation>
    </message>
    <message>
        <source>give a file that this version of Cristae wrote</source>
        <translation>このバージョンの Cristae が書き出したファイルを指定してください。</translation>
    </message>
    <message>
        <source>give a file with the header z,y,x,kind</source>
        <translation>ヘッダーが z,y,x,kind のファイルを指定してください。</translation>
    </message>
    <message>
        <source>give a folder of sections, or a file</source>
        <translation>切片のフォルダー、またはファイルを指定してください。</translation>
    </message>
    <message>
        <source>give a mask (two values) or instance ids (whole numbers from 0)</source>
        <translation>マスク（値が 2 種類）またはインスタンスの ID（0 以上の整数）を指定してください。</translation>
    </message>
    <message>
        <source>give a pack or model that Cristae wrote</source>
        <translation>Cristae が書き出したパックまたはモデルを指定してください。</translation>
    </message>
    <message>
        <source>give a stack and its labels</source>
        <translation>スタックとそのラベルを指定してください。</translation>
    </message>
    <message>
        <source>give a stack of at least 3 sections</source>
        <translation>3 枚以上の切片からなるスタックを指定してください。</translation>
    </message>
    <message>
        <source>give a stack whose sections have one pixel type</source>
        <translation>切片のピクセル型がそろったスタックを指定してください。</translation>
    </message>
    <message>
        <source>give a stack whose sections have one size</source>
        <translation>切片の大きさがそろったスタックを指定してください。</translation>
    </message>
    <message>
        <source>give an HDF5 file</source>
        <translation>HDF5 ファイルを指定してください。</translation>
    </message>
    <message>
        <source>give data of the same stack</source>
        <translation>同じスタックのデータを指定してください。</translation>
    </message>
    <message>
        <source>give every row the columns of the header</source>
        <translation>すべての行をヘッダーと同じ列にそろえてください。</translation>
    </message>
    <message>
        <source>give labels of at least one voxel</source>
        <translation>1 ボクセル以上のラベルを指定してください。</translation>
    </message>
    <message>
        <source>give labels of the same stack</source>
        <translation>同じスタックのラベルを指定してください。</translation>
    </message>
    <message>
        <source>give labels whose foreground is not empty</source>
        <translation>前景が空でないラベルを指定してください。</translation>
    </message>
    <message>
        <source>give labels with a number for each instance</source>
        <translation>インスタンスごとに番号の付いたラベルを指定してください。</translation>
    </message>
    <message>
        <source>give labels with instances</source>
        <translation>インスタンスを含むラベルを指定してください。</translation>
    </message>
    <message>
        <source>give points as CSV, or build with CRISTAE_CODECS=ON</source>
        <translation>点を CSV で指定するか、CRISTAE_CODECS=ON でビルドしてください。</translation>
    </message>
    <message>
        <source>give points clicked on this stack</source>
        <translation>このスタック上でクリックした点を指定してください。</translation>
    </message>
    <message>
        <source>give points of this stack, in pixels of its full resolution</source>
        <translation>このスタックの点を、元の解像度のピクセル単位で指定してください。</translation>
    </message>
    <message>
        <source>give sections of one size and type</source>
        <translation>大きさと型がそろった切片を指定してください。</translation>
    </message>
    <message>
        <source>give the centres of two or more mitochondria in it</source>
        <translation>そのインスタンスに含まれる 2 つ以上のミトコンドリアの中心を指定してください。</translation>
    </message>
    <message>
        <source>give the section&apos;s number</source>
        <translation>切片の番号を指定してください。</translation>
    </message>
    <message>
        <source>give the skeleton of this stack, in voxels of its full resolution</source>
        <translation>このスタックのスケルトンを、元の解像度のボクセル単位で指定してください。</translation>
    </message>
    <message>
        <source>give the source pack, not an adapted model</source>
        <translation>適応済みのモデルではなく、ソースパックを指定してください。</translation>
    </message>
    <message>
        <source>give the voxel size</source>
        <translation>ボクセルサイズを指定してください。</translation>
    </message>
    <message>
        <source>give the voxel sizes, or set pair_stride_source and pair_stride_target</source>
        <translation>ボクセルサイズを指定するか、pair_stride_source と pair_stride_target を設定してください。</translation>
    </message>
    <message>
        <source>give three numbers above 0, in nm</source>
        <translation>0 より大きい 3 つの数値を nm 単位で指定してください。</translation>
    </message>
    <message>
        <source>go on without undoing, and report this</source>
        <translation>元に戻す操作を使わずに続け、この問題を報告してください。</translation>
    </message>
    <message>
        <source>go on without undoing; points and verdicts are not affected</source>
        <translation>元に戻す操作を使わずに続けてください。点と判定には影響しません。</translation>
    </message>
    <message>
        <source>if membranes are light, add --set invert=on</source>
        <translation>膜が明るく写っている場合は、--set invert=on を追加してください。</translation>
    </message>
    <message>
        <source>in ImageJ use the multi-point tool on the stack, or associate ROIs with slices</source>
        <translation>ImageJ でスタックに multi-point ツールを使うか、ROI をスライスに関連付けてください。</translation>
    </message>
    <message>
        <source>instance %1 became part of instance %2</source>
        <translation>インスタンス %1 はインスタンス %2 に結合されました。</translation>
    </message>
    <message>
        <source>instance %1 cannot be merged with itself</source>
        <translation>インスタンス %1 をそれ自身と結合することはできません。</translation>
    </message>
    <message>
        <source>instance %1 cannot be split at %2 centres</source>
        <translation>インスタンス %1 は、%2 個の中心では分割できません。</translation>
    </message>
    <message>
        <source>instance %1 has no edge to be cut at</source>
        <translation>インスタンス %1 には、切り分ける境界がありません。</translation>
    </message>
    <message>
        <source>it holds %1</source>
        <translation>含まれるもの: %1。</translation>
    </message>
    <message>
        <source>it holds no datasets of numbers</source>
        <translation>数値のデータセットは含まれていません。</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>どちらか 1 つだけを残してください。</translation>
    </message>
    <message>
        <source>leave out what differs with FOLDER:skip, crop or pad it with FOLDER:pad, or choose other files</source>
        <translation>異なる切片を FOLDER:skip で除外するか、FOLDER:pad で切り取るか補うか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>look at the project again; somebody else may have changed it</source>
        <translation>プロジェクトをもう一度確認してください。ほかの人が変更した可能性があります。</translation>
    </message>
    <message>
        <source>look at them: probably many mitochondria are joined by false foreground</source>
        <translation>確認してください。誤検出された前景によって、多数のミトコンドリアがつながっている可能性があります。</translation>
    </message>
    <message>
        <source>look for space on the disk and for the right to write there</source>
        <translation>ディスクの空き容量と、その場所への書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>make it again with this version, or adapt with its source sections</source>
        <translation>このバージョンで作り直すか、ソース切片を使って適応してください。</translation>
    </message>
    <message>
        <source>make it or choose another place</source>
        <translation>作成するか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>make room in the folder for temporary files, or name another one in TMPDIR</source>
        <translation>一時ファイル用フォルダーの空き容量を増やすか、TMPDIR で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>make the folder or choose another place</source>
        <translation>フォルダーを作成するか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>method %1 cannot do without the source</source>
        <translation>手法 %1 にはソースが必要です。</translation>
    </message>
    <message>
        <source>method %1 does not learn from points</source>
        <translation>手法 %1 は点から学習しません。</translation>
    </message>
    <message>
        <source>method oracle learns from the truth of the target, and none was given</source>
        <translation>手法 oracle はターゲットの正解から学習しますが、正解が指定されていません。</translation>
    </message>
    <message>
        <source>name a dataset of HDF5, NPZ, Zarr, N5 and precomputed only</source>
        <translation>データセットを指定できるのは HDF5、NPZ、Zarr、N5、precomputed だけです。</translation>
    </message>
    <message>
        <source>name a dataset of HDF5, NPZ, Zarr, N5 and precomputed only; sections of another size than most are left out by FOLDER:skip, cropped or padded by FOLDER:pad</source>
        <translation>データセットを指定できるのは HDF5、NPZ、Zarr、N5、precomputed だけです。多数と大きさの異なる切片は、FOLDER:skip で除外し、FOLDER:pad で切り取るか補うことができます。</translation>
    </message>
    <message>
        <source>name a dataset; %1</source>
        <translation>データセットを指定してください（%1）。</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>name an array inside it</source>
        <translation>その中にある配列を指定してください。</translation>
    </message>
    <message>
        <source>name one of them as in %1:NAME (%2)</source>
        <translation>%1:NAME の形で、そのうちの 1 つを指定してください（%2）。</translation>
    </message>
    <message>
        <source>no source was given</source>
        <translation>ソースが指定されていません。</translation>
    </message>
    <message>
        <source>not enough memory to pack a file</source>
        <translation>ファイルを圧縮するためのメモリが足りません。</translation>
    </message>
    <message>
        <source>note it, or write another format</source>
        <translation>ボクセルサイズを控えておくか、別の形式で書き出してください。</translation>
    </message>
    <message>
        <source>nothing to do; the result does not depend on them</source>
        <translation>操作は必要ありません。結果には影響しません。</translation>
    </message>
    <message>
        <source>nothing to do; the run goes on from the weights before it</source>
        <translation>操作は必要ありません。実行は直前の重みから続行します。</translation>
    </message>
    <message>
        <source>number %1 of %2 does not exist any more</source>
        <translation>%2 の %1 番はもう存在しません。</translation>
    </message>
    <message>
        <source>open a copy of it from a backup</source>
        <translation>バックアップからコピーを開いてください。</translation>
    </message>
    <message>
        <source>open a copy of the project from a backup</source>
        <translation>バックアップからプロジェクトのコピーを開いてください。</translation>
    </message>
    <message>
        <source>open it, or choose another name</source>
        <translation>それを開くか、別の名前を選択してください。</translation>
    </message>
    <message>
        <source>open the folder again</source>
        <translation>フォルダーを開き直してください。</translation>
    </message>
    <message>
        <source>open this file by itself, or give a folder of single sections</source>
        <translation>このファイルを単独で開くか、切片が 1 枚ずつのファイルのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>option %1 cannot be &apos;%2&apos;</source>
        <translation>オプション %1 に「%2」は指定できません。</translation>
    </message>
    <message>
        <source>report this</source>
        <translation>この問題を報告してください。</translation>
    </message>
    <message>
        <source>resume it with the same stack, pack, points, seed and options</source>
        <translation>同じスタック、パック、点、シード、オプションで再開してください。</translation>
    </message>
    <message>
        <source>save an array that holds at least one voxel</source>
        <translation>1 ボクセル以上を含む配列を保存してください。</translation>
    </message>
    <message>
        <source>save header and voxels in one file</source>
        <translation>ヘッダーとボクセルを 1 つのファイルに保存してください。</translation>
    </message>
    <message>
        <source>save it again as one channel, one time point, in the order z, y, x</source>
        <translation>1 チャンネル、1 時点、z, y, x の順で保存し直してください。</translation>
    </message>
    <message>
        <source>save it again in ImageJ</source>
        <translation>ImageJ で保存し直してください。</translation>
    </message>
    <message>
        <source>save it again with ilastik or remove the attribute</source>
        <translation>ilastik で保存し直すか、この属性を削除してください。</translation>
    </message>
    <message>
        <source>save it again with numpy.save(..., allow_pickle=False)</source>
        <translation>numpy.save(..., allow_pickle=False) で保存し直してください。</translation>
    </message>
    <message>
        <source>save it as TIFF</source>
        <translation>TIFF として保存してください。</translation>
    </message>
    <message>
        <source>save it as grey TIFF of 8, 16 or 32 bit</source>
        <translation>8、16、32 ビットのいずれかのグレースケール TIFF として保存してください。</translation>
    </message>
    <message>
        <source>save it as mode 0, 1, 2, 6 or 12</source>
        <translation>モード 0、1、2、6、12 のいずれかで保存してください。</translation>
    </message>
    <message>
        <source>save it as one .nii file</source>
        <translation>1 つの .nii ファイルとして保存してください。</translation>
    </message>
    <message>
        <source>save it as one volume of one channel in one file</source>
        <translation>1 つのファイルに、1 チャンネルの 1 ボリュームとして保存してください。</translation>
    </message>
    <message>
        <source>save it as one volume, raw or gzip</source>
        <translation>無圧縮または gzip 圧縮の 1 ボリュームとして保存してください。</translation>
    </message>
    <message>
        <source>save it as whole or real numbers</source>
        <translation>整数または実数として保存してください。</translation>
    </message>
    <message>
        <source>save it as whole or real numbers of one channel</source>
        <translation>1 チャンネルの整数または実数として保存してください。</translation>
    </message>
    <message>
        <source>save it with chunks of some megabytes</source>
        <translation>チャンクを数メガバイトにして保存してください。</translation>
    </message>
    <message>
        <source>save it with gzip or without compression</source>
        <translation>gzip 圧縮または無圧縮で保存してください。</translation>
    </message>
    <message>
        <source>save it with x fastest (C order)</source>
        <translation>x が最も速く変わる順（C order）で保存してください。</translation>
    </message>
    <message>
        <source>save it without a password, packed by Deflate</source>
        <translation>パスワードなしの Deflate 圧縮で保存してください。</translation>
    </message>
    <message>
        <source>save multi-point selections of ImageJ</source>
        <translation>ImageJ の multi-point 選択を保存してください。</translation>
    </message>
    <message>
        <source>save one channel and one time point</source>
        <translation>1 チャンネル、1 時点だけを保存してください。</translation>
    </message>
    <message>
        <source>save one volume of it</source>
        <translation>その中の 1 つのボリュームを保存してください。</translation>
    </message>
    <message>
        <source>save the array alone, as whole or real numbers</source>
        <translation>配列だけを、整数または実数として保存してください。</translation>
    </message>
    <message>
        <source>save the sections with one pixel type</source>
        <translation>切片を同じピクセル型で保存してください。</translation>
    </message>
    <message>
        <source>section %1 is %2, section %3 is %4</source>
        <translation>切片 %1 は %2、切片 %3 は %4 です。</translation>
    </message>
    <message>
        <source>sections are %1 nm thick, contacts within %2 nm cannot be seen across them</source>
        <translation>切片の厚さが %1 nm のため、切片をまたぐ %2 nm 以内の接触は検出できません。</translation>
    </message>
    <message>
        <source>sections of %1 x %2 pixels are too large for previews of the rounds</source>
        <translation>%1 x %2 ピクセルの切片は大きすぎるため、ラウンドのプレビューを作成できません。</translation>
    </message>
    <message>
        <source>set contrast to fg_focused, target or none</source>
        <translation>contrast を fg_focused、target、none のいずれかに設定してください。</translation>
    </message>
    <message>
        <source>set pair_stride_source to 1, or make a pack of more sections</source>
        <translation>pair_stride_source を 1 に設定するか、より多くの切片からパックを作成してください。</translation>
    </message>
    <message>
        <source>set pair_stride_target to at most %1</source>
        <translation>pair_stride_target を %1 以下に設定してください。</translation>
    </message>
    <message>
        <source>start again to go on</source>
        <translation>続けるには、もう一度開始してください。</translation>
    </message>
    <message>
        <source>start it without --resume</source>
        <translation>--resume を付けずに開始してください。</translation>
    </message>
    <message>
        <source>start the run again without --resume</source>
        <translation>--resume を付けずに、実行をもう一度開始してください。</translation>
    </message>
    <message>
        <source>step %1 gave a loss that is not a number and was left out</source>
        <translation>ステップ %1 は、損失が数値にならなかったため除外しました。</translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>指示により停止しました。</translation>
    </message>
    <message>
        <source>the centre at z %1, y %2, x %3 is not in instance %4</source>
        <translation>z %1、y %2、x %3 の中心はインスタンス %4 の中にありません。</translation>
    </message>
    <message>
        <source>the centre at z %1, y %2, x %3 is outside the stack</source>
        <translation>z %1、y %2、x %3 の中心はスタックの外にあります。</translation>
    </message>
    <message>
        <source>the centre at z %1, y %2, x %3 was given twice</source>
        <translation>z %1、y %2、x %3 の中心が二度指定されています。</translation>
    </message>
    <message>
        <source>the device is &quot;%1&quot;</source>
        <translation>デバイスに「%1」が指定されています。</translation>
    </message>
    <message>
        <source>the disk that holds %1 is full</source>
        <translation>%1 のあるディスクに空きがありません。</translation>
    </message>
    <message>
        <source>the distance of the sections of source or target is unknown: neighbours become pairs</source>
        <translation>ソースまたはターゲットの切片の間隔が不明なため、隣り合う切片を対にします。</translation>
    </message>
    <message>
        <source>the file is no Cristae project</source>
        <translation>このファイルは Cristae のプロジェクトではありません。</translation>
    </message>
    <message>
        <source>the history names a table &apos;%1&apos; that does not exist</source>
        <translation>履歴に、存在しない表「%1」が記録されています。</translation>
    </message>
    <message>
        <source>the history of the project is damaged: %1</source>
        <translation>プロジェクトの履歴が破損しています: %1。</translation>
    </message>
    <message>
        <source>the labels hold no mitochondrion</source>
        <translation>ラベルにミトコンドリアがありません。</translation>
    </message>
    <message>
        <source>the model before it was kept</source>
        <translation>終了前のモデルを保持しました。</translation>
    </message>
    <message>
        <source>the outline of instance %1 reaches to x %2, y %3; ImageJ&apos;s ROI files hold %4</source>
        <translation>インスタンス %1 の輪郭は x %2、y %3 に達していますが、ImageJ の ROI ファイルで扱えるのは %4 までです。</translation>
    </message>
    <message>
        <source>the pack holds no two sections %1 apart</source>
        <translation>パックには、%1 枚離れた切片の対がありません。</translation>
    </message>
    <message>
        <source>the pack remembers nothing of its source</source>
        <translation>このパックには、ソースに関する情報が残っていません。</translation>
    </message>
    <message>
        <source>the point z %1 y %2 x %3 lies outside the stack of %4 x %5 x %6</source>
        <translation>点 z %1 y %2 x %3 は、大きさ %4 x %5 x %6 のスタックの範囲外です。</translation>
    </message>
    <message>
        <source>the project has no labels result number %1</source>
        <translation>プロジェクトに、番号 %1 のラベルの結果はありません。</translation>
    </message>
    <message>
        <source>the run ended early: %1</source>
        <translation>実行は途中で終了しました（%1）。</translation>
    </message>
    <message>
        <source>the temporary file of the sections could not be written or read</source>
        <translation>切片の一時ファイルを書き込めないか、読み取れませんでした。</translation>
    </message>
    <message>
        <source>the voxel size is not known, but limits in um3 and the watershed need it</source>
        <translation>ボクセルサイズが不明ですが、um3 単位の制限値と watershed にはボクセルサイズが必要です。</translation>
    </message>
    <message>
        <source>the voxel size is unknown, so pixels are taken as %1 nm</source>
        <translation>ボクセルサイズが不明なため、ピクセルを %1 nm とみなします。</translation>
    </message>
    <message>
        <source>there is no method &apos;%1&apos;</source>
        <translation>手法「%1」はありません。</translation>
    </message>
    <message>
        <source>there is no option &apos;%1&apos;</source>
        <translation>オプション「%1」はありません。</translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;</source>
        <translation>プリセット「%1」はありません。</translation>
    </message>
    <message>
        <source>try without --set invert=on</source>
        <translation>--set invert=on を付けずに試してください。</translation>
    </message>
    <message>
        <source>turn it to the standard order, for example with IMOD&apos;s clip</source>
        <translation>IMOD の clip などを使って、標準の順序に直してください。</translation>
    </message>
    <message>
        <source>unpack it and open what is inside; ROI archives are read as points</source>
        <translation>展開して中のファイルを開いてください。ROI のアーカイブは点として読み込まれます。</translation>
    </message>
    <message>
        <source>unpack it with gunzip first</source>
        <translation>先に gunzip で展開してください。</translation>
    </message>
    <message>
        <source>use a linear axis</source>
        <translation>線形軸を使用してください。</translation>
    </message>
    <message>
        <source>use device cpu, or a LibTorch build with CUDA on a machine with a GPU</source>
        <translation>デバイス cpu を使用するか、GPU のあるコンピューターで CUDA 対応の LibTorch ビルドを使用してください。</translation>
    </message>
    <message>
        <source>use mito or not_mito</source>
        <translation>mito または not_mito を使用してください。</translation>
    </message>
    <message>
        <source>use that version or newer</source>
        <translation>そのバージョン以降を使用してください。</translation>
    </message>
    <message>
        <source>use the newer version, or start a new project</source>
        <translation>新しいバージョンを使用するか、新しいプロジェクトを開始してください。</translation>
    </message>
    <message>
        <source>use z,y,x,kind, or the points of napari (axis-0,axis-1,axis-2) or Fiji (X,Y,Slice)</source>
        <translation>z,y,x,kind、または napari (axis-0,axis-1,axis-2) か Fiji (X,Y,Slice) の点の形式を使用してください。</translation>
    </message>
    <message>
        <source>wait for the next round</source>
        <translation>次のラウンドまで待ってください。</translation>
    </message>
    <message>
        <source>wait until it is done, or close it there</source>
        <translation>書き込みが終わるまで待つか、そのプログラムで閉じてください。</translation>
    </message>
    <message>
        <source>work on a range of sections, as in NAME[0:100]</source>
        <translation>NAME[0:100] のように、切片の範囲を指定して処理してください。</translation>
    </message>
    <message>
        <source>write 32 bit, or HDF5</source>
        <translation>32 ビットまたは HDF5 で書き出してください。</translation>
    </message>
    <message>
        <source>write HDF5</source>
        <translation>HDF5 で書き出してください。</translation>
    </message>
    <message>
        <source>write [10:50] for sections 10 to 49, [::4] for every fourth, [7] for one</source>
        <translation>切片 10～49 は [10:50]、4 枚ごとなら [::4]、1 枚だけなら [7] のように指定してください。</translation>
    </message>
    <message>
        <source>write a CSV file</source>
        <translation>CSV ファイルとして書き出してください。</translation>
    </message>
    <message>
        <source>%1 cannot be labels: %2</source>
        <translation>%1 はラベルとして使用できません（%2）。</translation>
    </message>
    <message>
        <source>an unknown kind of point &apos;%1&apos;</source>
        <translation>未知の種類の点 &apos;%1&apos;。</translation>
    </message>
    <message>
        <source>an unknown verdict &apos;%1&apos;</source>
        <translation>未知の判定 &apos;%1&apos;。</translation>
    </message>
    <message>
        <source>it holds fractions (%1 values from %2 to %3)</source>
        <translation>小数（%2 から %3 までの %1 個の値）が含まれています。</translation>
    </message>
    <message>
        <source>it holds values below 0 (down to %1)</source>
        <translation>0 より小さい値（%1 まで）が含まれています。</translation>
    </message>
    <message>
        <source>the project holds %1</source>
        <translation>プロジェクトの内容に問題があります（%1）。</translation>
    </message>
    <message>
        <source>the value %1 at y %2, x %3 is not an id</source>
        <translation>y %2、x %3 の値 %1 はインスタンスの番号ではありません。</translation>
    </message>
    <message>
        <source>%1 cuts shards of %2 into chunks of %3</source>
        <translation>%1 では、大きさ %2 のシャードが大きさ %3 のチャンクに分けられています。</translation>
    </message>
    <message>
        <source>%1 goes through storage transformers</source>
        <translation>%1 は storage transformers を通して保存されています。</translation>
    </message>
    <message>
        <source>%1 goes through the codec &apos;%2&apos;, which is not read here</source>
        <translation>%1 はコーデック「%2」を使っていますが、このコーデックの読み込みには対応していません。</translation>
    </message>
    <message>
        <source>%1 goes through the codecs %2, which are not read together</source>
        <translation>%1 はコーデック %2 を使っていますが、この組み合わせの読み込みには対応していません。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, too few for the index of %3 chunks</source>
        <translation>%1 は %2 バイトで、%3 個のチャンクの索引としては小さすぎます。</translation>
    </message>
    <message>
        <source>%1 has no list of codecs</source>
        <translation>%1 にはコーデックの一覧がありません。</translation>
    </message>
    <message>
        <source>%1 has shards within shards</source>
        <translation>%1 では、シャードの中にシャードがあります。</translation>
    </message>
    <message>
        <source>%1 has the chunk grid &apos;%2&apos;</source>
        <translation>%1 のチャンク格子は「%2」です。</translation>
    </message>
    <message>
        <source>%1 has the field &apos;%2&apos;, which is not known here</source>
        <translation>%1 には未知のフィールド「%2」があります。</translation>
    </message>
    <message>
        <source>%1 has the index of its shards at %2</source>
        <translation>%1 のシャードの索引の位置は %2 です。</translation>
    </message>
    <message>
        <source>%1 is damaged: it has %2 bytes, its index names %3 bytes at byte %4</source>
        <translation>%1 は破損しています。ファイルは %2 バイトですが、索引にはバイト %4 の位置に %3 バイトと記録されています。</translation>
    </message>
    <message>
        <source>%1 is damaged: its checksum is not that of its bytes</source>
        <translation>%1 は破損しています。チェックサムがデータと一致しません。</translation>
    </message>
    <message>
        <source>%1 is no Zarr array</source>
        <translation>%1 は Zarr の配列ではありません。</translation>
    </message>
    <message>
        <source>%1 packs or transposes the index of its shards</source>
        <translation>%1 では、シャードの索引が圧縮または転置されています。</translation>
    </message>
    <message>
        <source>%1 stores its axes in the order %2</source>
        <translation>%1 の軸は %2 の順に保存されています。</translation>
    </message>
    <message>
        <source>%1: its zarr.json has no sensible shape and chunks</source>
        <translation>%1: zarr.json の形状とチャンクが妥当な値ではありません。</translation>
    </message>
    <message>
        <source>save it as plain Zarr version 3, or as version 2</source>
        <translation>拡張のない Zarr バージョン 3、またはバージョン 2 として保存してください。</translation>
    </message>
    <message>
        <source>save it with chunks of one shape</source>
        <translation>すべてのチャンクを同じ形にして保存してください。</translation>
    </message>
    <message>
        <source>save it with chunks or one kind of shards</source>
        <translation>チャンクだけ、または 1 段階のシャードで保存してください。</translation>
    </message>
    <message>
        <source>save it with little endian bytes</source>
        <translation>バイト順をリトルエンディアンにして保存してください。</translation>
    </message>
    <message>
        <source>save it with no other codecs than bytes, gzip, zstd, Blosc, crc32c and sharding_indexed</source>
        <translation>コーデックを bytes、gzip、zstd、Blosc、crc32c、sharding_indexed に限って保存してください。</translation>
    </message>
    <message>
        <source>save it with shards of some thousand whole chunks</source>
        <translation>シャードを数千個のチャンクで割り切れる大きさにして保存してください。</translation>
    </message>
    <message>
        <source>save it with the codecs bytes and crc32c for the index</source>
        <translation>索引のコーデックを bytes と crc32c にして保存してください。</translation>
    </message>
    <message>
        <source>save it with the index at the start or the end</source>
        <translation>索引を先頭か末尾に置いて保存してください。</translation>
    </message>
    <message>
        <source>save it without transposing the axes</source>
        <translation>軸を転置せずに保存してください。</translation>
    </message>
    <message>
        <source>%1 is Zarr version 3; labels are written as version 2</source>
        <translation>%1 は Zarr バージョン 3 ですが、ラベルはバージョン 2 として書き込まれます。</translation>
    </message>
    <message>
        <source>write the labels outside of it</source>
        <translation>ラベルはその外に書き込んでください。</translation>
    </message>
    <message>
        <source>set the voxel size if that is wrong</source>
        <translation>正しくない場合は、ボクセルサイズを設定してください。</translation>
    </message>
    <message>
        <source>%1: all points lie in the first corner of the section; X and Y look like micrometres</source>
        <translation>%1: すべての点が切片の左上の隅にあります。X と Y はマイクロメートルのようです</translation>
    </message>
    <message>
        <source>measure again in pixels (Fiji: Analyze, Set Scale, Click to Remove Scale)</source>
        <translation>ピクセル単位で測り直してください（Fiji: Analyze, Set Scale, Click to Remove Scale）</translation>
    </message>
    <message>
        <source>save it packed by Blosc, zstd, gzip, zlib or not at all, without filters</source>
        <translation>Blosc、zstd、gzip、zlib のいずれか、または無圧縮で、フィルターなしで保存してください</translation>
    </message>
    <message>
        <source>save it packed by gzip, Blosc, zstd or not at all</source>
        <translation>gzip、Blosc、zstd のいずれか、または無圧縮で保存してください</translation>
    </message>
    <message>
        <source>%1: its sections are empty</source>
        <translation>%1: 切片が空です</translation>
    </message>
    <message>
        <source>choose a stack with a picture in it</source>
        <translation>画像のあるスタックを選んでください</translation>
    </message>
    <message>
        <source>%1: its info has no sensible %2 (%3)</source>
        <translation>%1: info の %2 が正しくありません（%3）</translation>
    </message>
    <message>
        <source>%1 has %2 x %3 pixels, a chunk has %4 voxels</source>
        <translation>%1 は %2 x %3 ピクセル、チャンクは %4 ボクセルです</translation>
    </message>
    <message>
        <source>%1 has blocks of %2</source>
        <translation>%1 のブロックは %2 です</translation>
    </message>
    <message>
        <source>%1 has no scale &apos;%2&apos;</source>
        <translation>%1 にスケール &apos;%2&apos; はありません</translation>
    </message>
    <message>
        <source>%1 has shards with %2 %3</source>
        <translation>%1 のシャードは %2 %3 です</translation>
    </message>
    <message>
        <source>%1 has the precomputed encoding &apos;%2&apos;</source>
        <translation>%1 の precomputed エンコーディングは &apos;%2&apos; です</translation>
    </message>
    <message>
        <source>%1 has the precomputed encoding &apos;%2&apos;, which is not for %3</source>
        <translation>%1 の precomputed エンコーディング &apos;%2&apos; は %3 用ではありません</translation>
    </message>
    <message>
        <source>%1 has the precomputed type &apos;%2&apos;</source>
        <translation>%1 の precomputed 型は &apos;%2&apos; です</translation>
    </message>
    <message>
        <source>%1 is %2, the volume is %3</source>
        <translation>%1 は %2、ボリュームは %3 です</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 は壊れています: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it unpacks to more than %2 bytes</source>
        <translation>%1 は壊れています: 展開すると %2 バイトを超えます</translation>
    </message>
    <message>
        <source>%1 is missing, its index lies in a file of its own</source>
        <translation>%1 がありません。索引は別のファイルにあります</translation>
    </message>
    <message>
        <source>%1 is neither a JPEG nor a PNG picture</source>
        <translation>%1 は JPEG でも PNG でもありません</translation>
    </message>
    <message>
        <source>%1 is of the kind %2, not a volume</source>
        <translation>%1 の種類は %2 で、ボリュームではありません</translation>
    </message>
    <message>
        <source>%1 is packed by another means than gzip</source>
        <translation>%1 は gzip 以外で圧縮されています</translation>
    </message>
    <message>
        <source>%1 is too long for a chunk</source>
        <translation>%1 はチャンクとして長すぎます</translation>
    </message>
    <message>
        <source>a block has %1 bits a voxel</source>
        <translation>ブロックは 1 ボクセルあたり %1 ビットです</translation>
    </message>
    <message>
        <source>a chunk has %1 bytes</source>
        <translation>チャンクは %1 バイトです</translation>
    </message>
    <message>
        <source>give the folder of the volume itself</source>
        <translation>ボリューム自体のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>it does not begin like one channel of compressed segmentation</source>
        <translation>compressed_segmentation の 1 チャンネルとして始まっていません</translation>
    </message>
    <message>
        <source>it has %1 bytes and names what lies behind them</source>
        <translation>%1 バイトですが、その先を参照しています</translation>
    </message>
    <message>
        <source>it has %1 bytes, the index of its parts %2</source>
        <translation>%1 バイトですが、部分の索引は %2 です</translation>
    </message>
    <message>
        <source>it has %1 bytes, too few for a chunk of %2</source>
        <translation>%1 バイトでは %2 のチャンクに足りません</translation>
    </message>
    <message>
        <source>a counted field has points that are not in it</source>
        <translation>計数された視野に、視野外の点があります</translation>
    </message>
    <message>
        <source>a counted field of section %1 lies outside the labels</source>
        <translation>切片 %1 の計数視野がラベルの外にあります</translation>
    </message>
    <message>
        <source>compare labels of the stack that was counted</source>
        <translation>計数したスタックのラベルと比べてください</translation>
    </message>
    <message>
        <source>count it again</source>
        <translation>もう一度計数してください</translation>
    </message>
    <message>
        <source>put the folder of this scale beside the info and name it there</source>
        <translation>このスケールのフォルダーを info の隣に置き、そこに名前を書いてください</translation>
    </message>
    <message>
        <source>save it packed by gzip or not at all</source>
        <translation>gzip または無圧縮で保存してください</translation>
    </message>
    <message>
        <source>save it with blocks of 8 x 8 x 8</source>
        <translation>8 x 8 x 8 のブロックで保存してください</translation>
    </message>
    <message>
        <source>save it with shards of neuroglancer_uint64_sharded_v1, or without</source>
        <translation>neuroglancer_uint64_sharded_v1 のシャード、またはシャードなしで保存してください</translation>
    </message>
    <message>
        <source>save it with shards of one file each</source>
        <translation>シャードごとに 1 ファイルで保存してください</translation>
    </message>
    <message>
        <source>save it with the encoding raw</source>
        <translation>エンコーディング raw で保存してください</translation>
    </message>
    <message>
        <source>save it with the encoding raw, jpeg, png or compressed_segmentation</source>
        <translation>エンコーディング raw、jpeg、png、compressed_segmentation のいずれかで保存してください</translation>
    </message>
    <message>
        <source>the index of a part goes from byte %1 to %2</source>
        <translation>部分の索引がバイト %1 から %2 になっています</translation>
    </message>
    <message>
        <source>the index of a part has %1 bytes</source>
        <translation>部分の索引は %1 バイトです</translation>
    </message>
    <message>
        <source>the project holds a counted field (%1) that cannot be read: %2</source>
        <translation>プロジェクトに読めない計数視野（%1）があります: %2</translation>
    </message>
    <message>
        <source>the surfaces are larger than the 4 GiB that a .glb file can hold</source>
        <translation>表面のデータが .glb ファイルの上限の 4 GiB を超えています</translation>
    </message>
    <message>
        <source>write .ply, or a folder with a file for each instance</source>
        <translation>.ply か、インスタンスごとのファイルのフォルダーで書き出してください</translation>
    </message>
    <message>
        <source>a stroke of %1 places with a brush of %2 pixels on section %3 cannot be painted</source>
        <translation>切片 %3 に %2 ピクセルのブラシで %1 点のストロークは描けません</translation>
    </message>
    <message>
        <source>draw on the section, with a brush of %1 to %2 pixels</source>
        <translation>切片の上に、%1 から %2 ピクセルのブラシで描いてください</translation>
    </message>
    <message>
        <source>look at the result before you count with it; the right voxel size, a source pack of more similar tissue or more clicks may help</source>
        <translation>計数に使う前に結果を確認してください。正しいボクセルサイズ、より似た組織のソースパック、またはクリックの追加が役立つことがあります</translation>
    </message>
    <message>
        <source>the network is unsure of this stack: for 100 pixels that it found %1 are in doubt</source>
        <translation>ネットワークはこのスタックに確信が持てません：見つけた100ピクセルに対し、疑わしいものが%1ピクセルあります</translation>
    </message>
    <message>
        <source>%1: the id %2 at y %3, x %4 is above %5, the largest that is taken here</source>
        <translation>%1：y %3、x %4 の番号 %2 は、ここで扱える最大値 %5 を超えています</translation>
    </message>
    <message>
        <source>number the instances from 1</source>
        <translation>インスタンスに 1 から番号を付けてください</translation>
    </message>
    <message>
        <source>no distance of sections in the file: taken as one unit, %1 nm, as ImageJ does</source>
        <translation>ファイルに切片の間隔がありません：ImageJ と同じく 1 単位、%1 nm としました</translation>
    </message>
    <message>
        <source>ImageJ tags, distance of sections assumed</source>
        <translation>ImageJ のタグ、切片の間隔は仮定</translation>
    </message>
    <message>
        <source>the detection head gave no density at all for %1 steps in a row</source>
        <translation>検出ヘッドが %1 ステップ続けて密度をまったく出しませんでした</translation>
    </message>
    <message>
        <source>pretrain with --set det_bias_init=1.0 or a lower learning rate</source>
        <translation>--set det_bias_init=1.0 または小さい学習率で事前学習してください</translation>
    </message>
    <message>
        <source>%1 % of the target is taken for mitochondria, of the source %2 %</source>
        <translation>ターゲットの %1 % がミトコンドリアとみなされています（ソースでは %2 %）</translation>
    </message>
    <message>
        <source>%1=%2 is left aside: the pack was made with %3</source>
        <translation>%1=%2 は使われません：パックは %3 で作られています</translation>
    </message>
    <message>
        <source>choose it when the pack is made</source>
        <translation>パックを作るときに選んでください</translation>
    </message>
    <message>
        <source>%1: its network %2 finds no centres, which method %3 asks for</source>
        <translation>%1: ネットワーク %2 は中心を検出しませんが、手法 %3 には必要です</translation>
    </message>
    <message>
        <source>choose a method without clicks, or make the pack with another network</source>
        <translation>クリックを使わない手法を選ぶか、別のネットワークでパックを作成してください</translation>
    </message>
    <message>
        <source>it was made by a newer version of Cristae (format %1, this one writes %2)</source>
        <translation>より新しいバージョンの Cristae で作成されています（形式 %1、このバージョンが書き込むのは %2）</translation>
    </message>
    <message>
        <source>%1 holds no density, which the model&apos;s recipe asks for</source>
        <translation>%1 には、モデルのレシピが必要とする密度がありません</translation>
    </message>
    <message>
        <source>segment with --density, or give --set fp_filter=none --set instance_separation=components</source>
        <translation>--density を付けてセグメンテーションするか、--set fp_filter=none --set instance_separation=components を指定してください</translation>
    </message>
    <message>
        <source>%1 holds no probability</source>
        <translation>%1 には確率がありません</translation>
    </message>
    <message>
        <source>give a file that segment --probability has written</source>
        <translation>segment --probability で書き出したファイルを指定してください</translation>
    </message>
    <message>
        <source>a contact distance is no length</source>
        <translation>接触距離が長さではありません</translation>
    </message>
    <message>
        <source>give 0 or more nanometres</source>
        <translation>0 以上のナノメートルを指定してください</translation>
    </message>
    <message>
        <source>%1: nothing is drawn in it</source>
        <translation>%1：何も描かれていません</translation>
    </message>
    <message>
        <source>give labels in which some mitochondria are drawn, or leave it out</source>
        <translation>いくつかのミトコンドリアが描かれたラベルを指定するか、省いてください</translation>
    </message>
    <message>
        <source>draw some mitochondria to their rims (brush, or --drawn) and adapt again</source>
        <translation>いくつかのミトコンドリアを縁まで描き（ブラシ、または --drawn）、再適応してください</translation>
    </message>
    <message>
        <source>the source network found %1 % of the clicks: it does not know this tissue</source>
        <translation>元のネットワークはクリックの %1 % しか見つけられませんでした：この組織を知りません</translation>
    </message>
    <message>
        <source>nothing to do; this run begins with the source network and what was drawn</source>
        <translation>操作は不要です。この実行は元のネットワークと描かれたものから始まります</translation>
    </message>
    <message>
        <source>the earlier model had to guess in tissue that the source does not know</source>
        <translation>以前のモデルは、元データが知らない組織で推測するしかありませんでした</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CorrectionDesk</name>
    <message>
        <source>Merging instance %1: click the instance that belongs to it.</source>
        <translation>インスタンス %1 を結合：同じものに属するインスタンスをクリックしてください。</translation>
    </message>
    <message>
        <source>Splitting instance %1: click the middle of each mitochondrion in it, then press Enter. Chosen: %2.</source>
        <translation>インスタンス %1 を分割：中にある各ミトコンドリアの中心をクリックし、Enter を押してください。選択数：%2。</translation>
    </message>
    <message>
        <source>Click: a centre in the instance · Shift+Enter: the cross is one · Enter: split · Esc: leave</source>
        <translation>クリック：インスタンス内の中心 · Shift+Enter：十字の位置を中心にする · Enter：分割 · Esc：やめる</translation>
    </message>
    <message>
        <source>Click: the other instance · Enter: the one at the cross · Esc: leave</source>
        <translation>クリック：もう一方のインスタンス · Enter：十字の位置のもの · Esc：やめる</translation>
    </message>
    <message>
        <source>This place is not in instance %1. Click in it, or leave with Esc.</source>
        <translation>この位置はインスタンス %1 の中ではありません。中をクリックするか、Esc でやめてください。</translation>
    </message>
    <message>
        <source>There is no instance at this place. Click one, or leave with Esc.</source>
        <translation>この位置にインスタンスはありません。どれかをクリックするか、Esc でやめてください。</translation>
    </message>
    <message>
        <source>This is instance %1 itself. Click the other one, or leave with Esc.</source>
        <translation>これはインスタンス %1 自身です。もう一方をクリックするか、Esc でやめてください。</translation>
    </message>
    <message>
        <source>A split needs two centres or more in instance %1. Click another one.</source>
        <translation>分割するには、インスタンス %1 の中に 2 つ以上の中心が必要です。もう 1 つクリックしてください。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CountingFrameState</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n 枚</numerusform>
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
        <translation>古い値です。この枠で数え直しています。</translation>
    </message>
    <message numerus="yes">
        <source>The frame counts %n instance(s).</source>
        <translation>
            <numerusform>この枠で数えられるインスタンスは %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>axis: width of the guard, largest extent of an instance</comment>
        <translation>%1：%3 に対し %2</translation>
    </message>
    <message>
        <source>The guard around the frame is narrower than the largest instance (%1), so that the count may be biased.</source>
        <translation>枠のまわりの余白が最大のインスタンスより狭いため（%1）、計数が偏るおそれがあります。</translation>
    </message>
    <message>
        <source>The field has no room for a wider one; the column “%1” needs none.</source>
        <translation>視野にこれ以上広い余白を取る余地がありません。列「%1」は余白を必要としません。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CountsBar</name>
    <message>
        <source>No prediction yet</source>
        <translation>予測はまだありません</translation>
    </message>
    <message>
        <source>Counting instances…</source>
        <translation>インスタンスを数えています…</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>インスタンス %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 by density</source>
        <translation>密度から約 %1 個</translation>
    </message>
    <message>
        <source>%1 reviewed</source>
        <translation>レビュー済み %1</translation>
    </message>
    <message>
        <source>%1 unreviewed</source>
        <translation>未レビュー %1</translation>
    </message>
    <message>
        <source>comparing with the truth…</source>
        <translation>正解と比較しています…</translation>
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
        <translation>正解に対応する相手があるインスタンス、IoU %1</translation>
    </message>
    <message>
        <source>Instances you accepted</source>
        <translation>承認したインスタンス</translation>
    </message>
    <message>
        <source>Instances without a partner in the truth, IoU %1</source>
        <translation>正解に対応する相手がないインスタンス、IoU %1</translation>
    </message>
    <message>
        <source>Instances you rejected</source>
        <translation>却下したインスタンス</translation>
    </message>
    <message>
        <source>Objects of the truth that were not found, IoU %1</source>
        <translation>検出されなかった正解の物体、IoU %1</translation>
    </message>
    <message>
        <source>Mitochondria you clicked because the result lacks them</source>
        <translation>結果にないためクリックしたミトコンドリア</translation>
    </message>
    <message>
        <source>Adapt again</source>
        <translation>再適応</translation>
    </message>
    <message>
        <source>Instances of the result that is shown</source>
        <translation>表示中の結果のインスタンス</translation>
    </message>
    <message>
        <source>Number of profiles by the sum of the centre density; it does not depend on how instances are cut out.</source>
        <translation>中心密度の総和による断面像の数。インスタンスの切り出し方には左右されません。</translation>
    </message>
    <message>
        <source>Instances you accepted, rejected or flagged</source>
        <translation>承認、却下、またはフラグを付けたインスタンス</translation>
    </message>
    <message>
        <source>Instances without a verdict; they count as neither right nor false.</source>
        <translation>判定のないインスタンス。正しいとも誤りとも数えません。</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>更新が必要</translation>
    </message>
    <message>
        <source>Points or the stack have changed since this result was made.</source>
        <translation>この結果の作成後に、点またはスタックが変更されています。</translation>
    </message>
    <message>
        <source>Goes on from the current model with what has changed: points, verdicts, and shapes that were mended or drawn.</source>
        <translation>現在のモデルから、変更点（点、判定、修正または描画した形）を加えて続けます。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::DisplayPanel</name>
    <message>
        <source>Overlay</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>Show over the section</source>
        <translation>切片に重ねる表示</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Centre density</source>
        <translation>中心密度</translation>
    </message>
    <message>
        <source>Pseudo-labels</source>
        <translation>疑似ラベル</translation>
    </message>
    <message>
        <source>Agreement with truth</source>
        <translation>正解との一致</translation>
    </message>
    <message>
        <source>What lies over the section; greyed ones do not exist yet</source>
        <translation>切片に重ねるもの（灰色のものはまだ存在しない）</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Overlay visible</source>
        <translation>オーバーレイを表示</translation>
    </message>
    <message>
        <source>Show or hide the overlay</source>
        <translation>オーバーレイの表示／非表示</translation>
    </message>
    <message>
        <source>Outlines only</source>
        <translation>輪郭のみ</translation>
    </message>
    <message>
        <source>Show outlines without filled areas</source>
        <translation>塗りつぶさずに輪郭だけを表示</translation>
    </message>
    <message>
        <source>Opacity of areas</source>
        <translation>塗りの不透明度</translation>
    </message>
    <message>
        <source>How much of the section the filled areas cover</source>
        <translation>塗りつぶした領域が切片を覆う度合い</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Shuffle colours</source>
        <translation>色をシャッフル</translation>
    </message>
    <message>
        <source>Give the instances other colours</source>
        <translation>インスタンスに別の色を割り当てる</translation>
    </message>
    <message>
        <source>Colours of agreement</source>
        <translation>一致の配色</translation>
    </message>
    <message>
        <source>As in papers: green, red, white</source>
        <translation>論文で一般的な配色: 緑、赤、白</translation>
    </message>
    <message>
        <source>Safe for red-green blindness</source>
        <translation>赤緑の色覚特性に配慮</translation>
    </message>
    <message>
        <source>For print: line styles</source>
        <translation>印刷用: 線種で区別</translation>
    </message>
    <message>
        <source>Colours of right, false and missed instances</source>
        <translation>正しい検出、誤検出、見落としの色</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前後比較</translation>
    </message>
    <message>
        <source>Left of a line, show the earlier result; needs a second result</source>
        <translation>線の左側に以前の結果を表示（2 つ目の結果が必要）</translation>
    </message>
    <message>
        <source>Place of the line</source>
        <translation>線の位置</translation>
    </message>
    <message>
        <source>Where the earlier result ends, in the width of the view</source>
        <translation>以前の結果が終わる位置（ビューの幅に対して）</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Grey values of</source>
        <translation>グレー値の範囲</translation>
    </message>
    <message>
        <source>The whole stack</source>
        <translation>スタック全体</translation>
    </message>
    <message>
        <source>This section</source>
        <translation>この切片</translation>
    </message>
    <message>
        <source>What the histogram counts and auto contrast looks at</source>
        <translation>ヒストグラムと自動コントラストの対象</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>Grey value that is shown black</source>
        <translation>黒として表示するグレー値</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Grey value that is shown white</source>
        <translation>白として表示するグレー値</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>ガンマ</translation>
    </message>
    <message>
        <source>Above 1 brightens the middle greys, below 1 darkens them</source>
        <translation>1 より大きいと中間調が明るく、小さいと暗くなる</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Auto contrast</source>
        <translation>自動コントラスト</translation>
    </message>
    <message>
        <source>Choose black and white from the grey values</source>
        <translation>グレー値から黒と白のレベルを決定</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset contrast</source>
        <translation>コントラストをリセット</translation>
    </message>
    <message>
        <source>Show grey values as they are stored</source>
        <translation>保存されているグレー値のまま表示</translation>
    </message>
    <message>
        <source>Show inverted</source>
        <translation>反転表示</translation>
    </message>
    <message>
        <source>Swap black and white on screen; runs are not affected</source>
        <translation>画面上で黒と白を入れ替え（実行には影響しない）</translation>
    </message>
    <message>
        <source>Smooth pixels</source>
        <translation>ピクセルを滑らかに表示</translation>
    </message>
    <message>
        <source>Interpolate magnified pixels; off shows them crisp</source>
        <translation>拡大時にピクセルを補間（オフではくっきり表示）</translation>
    </message>
</context>
<context>
    <name>cristae::ui::DrawingView</name>
    <message>
        <source>Instance %1</source>
        <translation>インスタンス %1</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>インスタンス %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::DropKind</name>
    <message>
        <source>Compare with %1 as truth</source>
        <translation>%1 を正解として比較</translation>
    </message>
    <message numerus="yes">
        <source>Open %1 as a stack of %n section(s)</source>
        <translation>
            <numerusform>%1 を %n 枚の切片のスタックとして開く</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 as a stack</source>
        <translation>%1 をスタックとして開く</translation>
    </message>
    <message>
        <source>The folder %1 holds no PNG, JPEG, BMP or TIFF sections.</source>
        <translation>フォルダー %1 には PNG、JPEG、BMP、TIFF の切片がありません。</translation>
    </message>
    <message>
        <source>Import the points of %1</source>
        <translation>%1 の点をインポート</translation>
    </message>
    <message>
        <source>%1 can hold points. Open a stack first.</source>
        <translation>%1 には点が含まれている可能性があります。先にスタックを開いてください。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 はもうそこにありません。</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>プロジェクト %1 を開く</translation>
    </message>
    <message>
        <source>Add %1 to the source packs</source>
        <translation>%1 をソースパックに追加</translation>
    </message>
    <message>
        <source>Use the recipe %1</source>
        <translation>レシピ %1 を使用</translation>
    </message>
    <message numerus="yes">
        <source>%n files at once cannot be told apart. Drop one file, or the folder of the sections.</source>
        <translation>
            <numerusform>%n 個のファイルを一度に区別できません。ファイルを 1 つ、または切片のフォルダーをドロップしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is of a kind that is not read here. Stacks are TIFF, HDF5, MRC, NIfTI, NRRD, MetaImage, NPY, Zarr, N5, precomputed or a folder of sections.</source>
        <translation>%1 はここで読み込めない種類です。スタックとして使えるのは TIFF、HDF5、MRC、NIfTI、NRRD、MetaImage、NPY、Zarr、N5、precomputed、または切片のフォルダーです。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ErrorListModel</name>
    <message>
        <source>FP: found, not in the truth. FN: missed. TP: found, but poorly.</source>
        <translation>FP: 検出されたが正解にない。FN: 見落とし。TP: 検出されたが一致が不十分。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Section where it is largest</source>
        <translation>最も大きく写っている切片</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>Size of the object</source>
        <translation>物体の大きさ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Largest overlap with any object of the other map</source>
        <translation>もう一方のマップの物体との最大の重なり</translation>
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
        <translation>ファイルの保存先</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 を書き込み中…</translation>
    </message>
    <message>
        <source>%1 (is there already)</source>
        <translation>%1（すでに存在）</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 in all</source>
        <translation>
            <numerusform>ファイル %n 個、合計 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder holds these already: %1. Replace them, or choose another name.</source>
        <translation>フォルダーには次のファイルがすでにあります: %1。置き換えるか、別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 are in %2.</source>
        <translation>
            <numerusform>%1を含む %n 個のファイルが %2 にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) were written before and are whole.</source>
        <translation>
            <numerusform>停止しました。%n 個のファイルはその前に書き込まれ、完全です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All but the rejected</source>
        <translation>却下したもの以外すべて</translation>
    </message>
    <message>
        <source>Only the accepted</source>
        <translation>承認したもののみ</translation>
    </message>
    <message>
        <source>Instance masks</source>
        <translation>インスタンスマスク</translation>
    </message>
    <message>
        <source>A labelled stack of the full shape, 0 is background.</source>
        <translation>元の形状と同じラベル付きスタック。0 は背景です。</translation>
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
        <translation>マスクの形式</translation>
    </message>
    <message>
        <source>16 bit, 32 bit when needed</source>
        <translation>16 ビット、必要なら 32 ビット</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 ビット</translation>
    </message>
    <message>
        <source>32 bit, not for Fiji</source>
        <translation>32 ビット、Fiji 不可</translation>
    </message>
    <message>
        <source>32-bit float, for Fiji</source>
        <translation>32 ビット浮動小数点、Fiji 用</translation>
    </message>
    <message>
        <source>Type of the masks</source>
        <translation>マスクのデータ型</translation>
    </message>
    <message>
        <source>16 bit holds 65,535 instances.</source>
        <translation>16 ビットでは 65,535 個のインスタンスまで表せます。</translation>
    </message>
    <message>
        <source>One mask of all mitochondria (0 and 255)</source>
        <translation>全ミトコンドリアの単一マスク（0 と 255）</translation>
    </message>
    <message>
        <source>One mask of all mitochondria</source>
        <translation>全ミトコンドリアの単一マスク</translation>
    </message>
    <message>
        <source>An 8-bit stack that Fiji takes as binary.</source>
        <translation>Fiji で二値画像として扱える 8 ビットスタック。</translation>
    </message>
    <message>
        <source>Table of the instances</source>
        <translation>インスタンスの表</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>All points, negative ones too.</source>
        <translation>陰性点を含むすべての点。</translation>
    </message>
    <message>
        <source>As Cristae reads them</source>
        <translation>Cristae で読める形式</translation>
    </message>
    <message>
        <source>For napari</source>
        <translation>napari 用</translation>
    </message>
    <message>
        <source>For Fiji</source>
        <translation>Fiji 用</translation>
    </message>
    <message>
        <source>Layout of the points</source>
        <translation>点の形式</translation>
    </message>
    <message>
        <source>Which program the table of points is for.</source>
        <translation>点の表をどのプログラム用にするか。</translation>
    </message>
    <message>
        <source>Pictures, as seen</source>
        <translation>画面どおりの画像</translation>
    </message>
    <message>
        <source>section </source>
        <comment>before the number of the first section; keep the space</comment>
        <translation>切片 </translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>First section</source>
        <translation>最初の切片</translation>
    </message>
    <message>
        <source>First section that becomes a picture.</source>
        <translation>画像にする最初の切片。</translation>
    </message>
    <message>
        <source>Last section</source>
        <translation>最後の切片</translation>
    </message>
    <message>
        <source>Last section that becomes a picture.</source>
        <translation>画像にする最後の切片。</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)</source>
        <translation>
            <numerusform>%n 個のファイルを置き換える</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Writes over the files that are there.</source>
        <translation>既存のファイルを上書きします。</translation>
    </message>
    <message>
        <source>Writes the files listed above.</source>
        <translation>上に示したファイルを書き出します。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stops writing; files that are whole stay.</source>
        <translation>書き込みを停止します。完成したファイルは残ります。</translation>
    </message>
    <message>
        <source>Closes this sheet.</source>
        <translation>このシートを閉じます。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Where the files go.</source>
        <translation>ファイルの保存先。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Chooses the folder where the files go.</source>
        <translation>ファイルの保存先フォルダーを選択します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What all file names begin with.</source>
        <translation>すべてのファイル名の先頭に付く文字列。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Opens in</source>
        <translation>開けるプログラム</translation>
    </message>
    <message>
        <source>Files to be written</source>
        <translation>書き出すファイル</translation>
    </message>
    <message>
        <source>What will be written, with estimated sizes.</source>
        <translation>書き出される内容とサイズの見積もり。</translation>
    </message>
    <message>
        <source>Files that were written</source>
        <translation>書き出したファイル</translation>
    </message>
    <message>
        <source>Files that are whole and in the folder.</source>
        <translation>完成し、フォルダーにあるファイル。</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Opens the folder in the file manager.</source>
        <translation>ファイルマネージャーでフォルダーを開きます。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>How much is written.</source>
        <translation>書き込み済みの量。</translation>
    </message>
    <message>
        <source>What is listed below was written before and is whole.</source>
        <translation>以下のファイルはその前に書き込まれ、完全です。</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) in the files</source>
        <translation>
            <numerusform>ファイルに含まれるインスタンス %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Which instances masks, table, outlines and surfaces hold. Ids stay as they are.</source>
        <translation>マスク、表、輪郭、表面に含めるインスタンス。ID はそのままです。</translation>
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
        <translation>TIFF はどこでも開けます。HDF5、OME-Zarr、Neuroglancer は部分ごとに読み込めます。</translation>
    </message>
    <message>
        <source>One row for each instance with all measures, and the definition and unit of each column.</source>
        <translation>インスタンスごとに 1 行、すべての計測値と、各列の定義と単位。</translation>
    </message>
    <message>
        <source>CSV, and a second file with what each column means</source>
        <translation>CSV と、各列の説明を記した別ファイル</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel ブック</translation>
    </message>
    <message>
        <source>Format of the table</source>
        <translation>表の形式</translation>
    </message>
    <message>
        <source>CSV for R and Python; the workbook has what each column means on a second sheet.</source>
        <translation>CSV は R と Python 用です。ブックでは各列の説明が 2 枚目のシートにあります。</translation>
    </message>
    <message>
        <source>Surfaces of the instances, in one scene</source>
        <translation>インスタンスの表面（1 つのシーン）</translation>
    </message>
    <message>
        <source>Surfaces of the instances</source>
        <translation>インスタンスの表面</translation>
    </message>
    <message>
        <source>Neuroglancer</source>
        <translation>Neuroglancer</translation>
    </message>
    <message>
        <source>Sections with overlay, points, scale bar and legend, 300 dpi.</source>
        <translation>オーバーレイ、点、スケールバー、凡例付きの切片、300 dpi。</translation>
    </message>
    <message>
        <source>Outlines of the instances</source>
        <translation>インスタンスの輪郭</translation>
    </message>
    <message>
        <source>One outline for each instance in each section.</source>
        <translation>切片ごと、インスタンスごとに 1 つの輪郭。</translation>
    </message>
    <message>
        <source>ZIP archive for ImageJ&apos;s ROI manager</source>
        <translation>ImageJ の ROI マネージャー用 ZIP</translation>
    </message>
    <message>
        <source>GeoJSON for QuPath</source>
        <translation>QuPath 用 GeoJSON</translation>
    </message>
    <message>
        <source>Format of the outlines</source>
        <translation>輪郭の形式</translation>
    </message>
    <message>
        <source>Which program the outlines are for.</source>
        <translation>どのプログラム用の輪郭か。</translation>
    </message>
    <message>
        <source>One file, lengths in micrometres.</source>
        <translation>1 つのファイル、長さはマイクロメートル。</translation>
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
        <translation>表面の形式</translation>
    </message>
    <message>
        <source>PLY and glTF keep a colour and the id for each instance.</source>
        <translation>PLY と glTF はインスタンスごとの色と番号を保ちます。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::FramePanel</name>
    <message>
        <source>Show counting frame</source>
        <translation>計数枠を表示</translation>
    </message>
    <message>
        <source>Draw the frame in the sections, where the mouse moves it: an edge, a corner, or all of it by its middle</source>
        <translation>切片上に枠を描きます。マウスで辺や角を、中央をつかめば全体を動かせます</translation>
    </message>
    <message>
        <source>Widen the guard</source>
        <translation>余白を広げる</translation>
    </message>
    <message>
        <source>Move the edges of the frame inwards until the guard is as wide as the largest instance</source>
        <translation>余白が最大のインスタンスと同じ幅になるまで、枠の辺を内側へ動かします</translation>
    </message>
    <message>
        <source>Usual frame</source>
        <translation>標準の枠</translation>
    </message>
    <message>
        <source>Leave a tenth of the field on each side as a guard</source>
        <translation>各辺に視野の 10 分の 1 を余白として残します</translation>
    </message>
    <message>
        <source>An instance that reaches into the frame or over a solid line is counted; one that touches a dashed line or the tinted area is not. So each is counted in one frame, whatever its size.</source>
        <translation>枠の中または実線を越えて入るインスタンスは数え、破線や色の付いた領域に触れるものは数えません。こうして、大きさによらず、どれも 1 つの枠でだけ数えられます。</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>First section of the frame</source>
        <translation>枠の最初の切片</translation>
    </message>
    <message>
        <source>First row of the frame, y</source>
        <translation>枠の最初の行、y</translation>
    </message>
    <message>
        <source>First column of the frame, x</source>
        <translation>枠の最初の列、x</translation>
    </message>
    <message>
        <source>Last section of the frame</source>
        <translation>枠の最後の切片</translation>
    </message>
    <message>
        <source>Last row of the frame, y</source>
        <translation>枠の最後の行、y</translation>
    </message>
    <message>
        <source>Last column of the frame, x</source>
        <translation>枠の最後の列、x</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a range of numbers</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>A section; the first of the stack is 0</source>
        <translation>切片の番号。スタックの最初は 0 です</translation>
    </message>
    <message>
        <source>A pixel of the stack; the first is 0</source>
        <translation>スタックのピクセル。最初は 0 です</translation>
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
        <translation>ヒストグラム、黒 %1、白 %2</translation>
    </message>
    <message>
        <source>Drag the handles for black and white. Keys: up and down choose a handle, left and right move it.</source>
        <translation>ハンドルをドラッグして黒と白を設定します。キー: 上下でハンドルを選択、左右で移動。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::HistoryModel</name>
    <message>
        <source>Added a point</source>
        <translation>点を追加</translation>
    </message>
    <message>
        <source>Moved a point</source>
        <translation>点を移動</translation>
    </message>
    <message numerus="yes">
        <source>Changed the kind of %n point(s)</source>
        <translation>
            <numerusform>%n 個の点の種類を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n point(s)</source>
        <translation>
            <numerusform>%n 個の点を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n point(s)</source>
        <translation>
            <numerusform>%n 個の点をインポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reviewed %n instance(s)</source>
        <translation>
            <numerusform>%n 個のインスタンスをレビュー</numerusform>
        </translation>
    </message>
    <message>
        <source>Took back a verdict</source>
        <translation>判定を取り消し</translation>
    </message>
    <message>
        <source>Added a missed mitochondrion</source>
        <translation>見落としたミトコンドリアを追加</translation>
    </message>
    <message>
        <source>Set the voxel size</source>
        <translation>ボクセルサイズを設定</translation>
    </message>
    <message>
        <source>Changed the polarity</source>
        <translation>極性を変更</translation>
    </message>
    <message>
        <source>Changed the place of the stack</source>
        <translation>スタックの場所を変更</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Project made</source>
        <translation>プロジェクトを作成</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1（取り消し済み）</translation>
    </message>
    <message>
        <source>Do everything up to here again</source>
        <translation>ここまでのすべてをやり直す</translation>
    </message>
    <message>
        <source>Go back to this state</source>
        <translation>この状態に戻る</translation>
    </message>
    <message>
        <source>Split instance %1</source>
        <translation>インスタンス %1 を分割</translation>
    </message>
    <message>
        <source>Merged instances %1 and %2</source>
        <translation>インスタンス %1 と %2 を結合</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a named state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Counted test points</source>
        <translation>テスト点を計数</translation>
    </message>
    <message>
        <source>Painted on instance %1</source>
        <translation>インスタンス %1 に描き足し</translation>
    </message>
    <message>
        <source>Drew instance %1</source>
        <translation>インスタンス %1 を描画</translation>
    </message>
    <message>
        <source>Erased from instance %1</source>
        <translation>インスタンス %1 から消去</translation>
    </message>
    <message>
        <source>Accepted instance %1</source>
        <translation>インスタンス %1 を承認</translation>
    </message>
    <message>
        <source>Rejected instance %1</source>
        <translation>インスタンス %1 を却下</translation>
    </message>
    <message>
        <source>Flagged instance %1</source>
        <translation>インスタンス %1 に印を付けた</translation>
    </message>
    <message>
        <source>Left instance %1 for later</source>
        <translation>インスタンス %1 を後回しにした</translation>
    </message>
    <message>
        <source>Moved the counting frame</source>
        <translation>計数枠を移動</translation>
    </message>
    <message>
        <source>Took the usual counting frame</source>
        <translation>標準の計数枠に戻した</translation>
    </message>
    <message>
        <source>Changed what measures are taken against</source>
        <translation>計測の基準を変更</translation>
    </message>
</context>
<context>
    <name>cristae::ui::HistoryPanel</name>
    <message>
        <source>Open a stack; what you do with it is listed here.</source>
        <translation>スタックを開いてください。行った操作がここに一覧表示されます。</translation>
    </message>
    <message>
        <source>No edits yet. Each one is listed here and can be undone, also after a restart.</source>
        <translation>編集はまだありません。編集はすべてここに一覧表示され、再起動後も元に戻せます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Takes back the last edit.</source>
        <translation>直前の編集を取り消します。</translation>
    </message>
    <message>
        <source>Does the last undone edit again.</source>
        <translation>最後に取り消した編集をもう一度行います。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>A click goes to the state after an edit; states with a name are bold.</source>
        <translation>クリックすると編集後の状態に移ります。名前のある状態は太字です。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ImportSheet</name>
    <message>
        <source>Where the project goes</source>
        <translation>プロジェクトの保存先</translation>
    </message>
    <message>
        <source>Cristae projects (*.cristae)</source>
        <translation>Cristae プロジェクト (*.cristae)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>dataset, extents, pixel type</comment>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>&amp;Open stack</source>
        <translation>スタックを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>切片 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Open a stack</source>
        <translation>スタックを開く</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>データセット(&amp;D)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>データ型</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>切片(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>between the first and the last section of a range</comment>
        <translation>～(&amp;T)</translation>
    </message>
    <message>
        <source>Voxel size</source>
        <translation>ボクセルサイズ</translation>
    </message>
    <message>
        <source>&amp;Polarity</source>
        <translation>極性(&amp;P)</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>プロジェクトファイル</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>変更(&amp;H)…</translation>
    </message>
    <message>
        <source>O&amp;pen that project</source>
        <translation>そのプロジェクトを開く(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Dark membranes on light (usual)</source>
        <translation>明るい背景に暗い膜（通常）</translation>
    </message>
    <message>
        <source>Light membranes on dark</source>
        <translation>暗い背景に明るい膜</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Which of the volumes in this file is opened.</source>
        <translation>このファイル内のどのボリュームを開くか。</translation>
    </message>
    <message>
        <source>First section</source>
        <translation>最初の切片</translation>
    </message>
    <message>
        <source>Sections before it are left out. They count from 0.</source>
        <translation>これより前の切片は除外されます。0 から数えます。</translation>
    </message>
    <message>
        <source>Last section</source>
        <translation>最後の切片</translation>
    </message>
    <message>
        <source>Sections after it are left out.</source>
        <translation>これより後の切片は除外されます。</translation>
    </message>
    <message>
        <source>Size of a voxel in x, y and z.</source>
        <translation>x、y、z のボクセルの大きさ。</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>極性</translation>
    </message>
    <message>
        <source>Whether membranes are darker or lighter than what is around.</source>
        <translation>膜が周囲より暗いか明るいか。</translation>
    </message>
    <message>
        <source>Change the place of the project</source>
        <translation>プロジェクトの場所を変更</translation>
    </message>
    <message>
        <source>The stack is never copied; points and results go into the project file.</source>
        <translation>スタックはコピーされません。点と結果はプロジェクトファイルに保存されます。</translation>
    </message>
    <message>
        <source>Open the project that is there</source>
        <translation>既存のプロジェクトを開く</translation>
    </message>
    <message>
        <source>Goes on with its points and results instead of starting anew.</source>
        <translation>新規に始めず、その点と結果を引き継ぎます。</translation>
    </message>
    <message>
        <source>Open stack</source>
        <translation>スタックを開く</translation>
    </message>
    <message>
        <source>Makes the project file and shows the stack.</source>
        <translation>プロジェクトファイルを作成し、スタックを表示します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Closes; nothing is made.</source>
        <translation>閉じます。何も作成されません。</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 (x × y × z)</source>
        <translation>%1 × %2 × %3 (x × y × z)</translation>
    </message>
    <message>
        <source>%1, all of it kept in memory</source>
        <translation>%1、すべてメモリに保持</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n section(s) at a time kept in memory</source>
        <translation>
            <numerusform>%1、一度に %n 枚の切片をメモリに保持</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the grey values…</source>
        <translation>グレー値を調べています…</translation>
    </message>
    <message>
        <source>Membranes look light on dark.</source>
        <translation>膜は暗い背景に明るく見えます。</translation>
    </message>
    <message>
        <source>Membranes look dark on light.</source>
        <translation>膜は明るい背景に暗く見えます。</translation>
    </message>
    <message>
        <source>The file does not say it. Without it, sizes are given in pixels.</source>
        <translation>ファイルに記載がありません。設定しないと大きさはピクセル単位になります。</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>読み取り元: %1</translation>
    </message>
    <message>
        <source>Sections %1 and %2 show exactly the same.</source>
        <translation>切片 %1 と %2 はまったく同じ内容です。</translation>
    </message>
    <message numerus="yes">
        <source>All %n section(s)</source>
        <translation>
            <numerusform>全 %n 枚の切片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n section(s)</source>
        <translation>
            <numerusform>%n 枚中 %1 枚の切片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n stack(s). Choose one above.</source>
        <translation>
            <numerusform>このファイルには %n 個のスタックがあります。上で 1 つ選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already and stays as it is. Choose another name for the project.</source>
        <translation>%1 はすでに存在し、そのまま残ります。プロジェクトに別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The colours are all grey: taken as grey values.</source>
        <translation>色はすべて灰色のため、グレー値として扱います。</translation>
    </message>
    <message>
        <source>JPEG is lossy: the grey values are not the original ones.</source>
        <translation>JPEG は非可逆圧縮のため、グレー値は元の値と異なります。</translation>
    </message>
    <message>
        <source>The second channel (opacity) is left out.</source>
        <translation>2 番目のチャンネル（不透明度）は除外します。</translation>
    </message>
    <message>
        <source>The colour table is left out: its indices are taken as grey values.</source>
        <translation>カラーテーブルは除外し、インデックスをグレー値として扱います。</translation>
    </message>
    <message>
        <source>White is zero in the file: the grey values are turned round.</source>
        <translation>このファイルでは白が 0 のため、グレー値を反転します。</translation>
    </message>
    <message numerus="yes">
        <source>Its %n time point(s) are taken as sections.</source>
        <translation>
            <numerusform>%n 個の時点を切片として扱います。</numerusform>
        </translation>
    </message>
    <message>
        <source>The section numbers rise by %1.</source>
        <translation>切片番号は %1 ずつ増えています。</translation>
    </message>
    <message>
        <source>Section number %1 is there twice: %2 and %3.</source>
        <translation>切片番号 %1 が 2 つあります: %2 と %3。</translation>
    </message>
    <message>
        <source>One section is missing between %1 and %2.</source>
        <translation>%1 と %2 の間の切片が 1 枚欠けています。</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) are missing between %1 and %2.</source>
        <translation>
            <numerusform>%1 と %2 の間の切片が %n 枚欠けています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more gap(s) in the numbering.</source>
        <translation>
            <numerusform>番号の抜けがほかに %n か所あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The thickness of the section is not given: taken as wide as a pixel.</source>
        <translation>切片の厚さが記載されていないため、ピクセルの幅と同じと見なします。</translation>
    </message>
    <message>
        <source>%1 give a pixel of %2 × %3 nm (x × y); the distance of the sections is not given.</source>
        <translation>%1 によるとピクセルは %2 × %3 nm (x × y) です。切片の間隔は記載されていません。</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 ビット</translation>
    </message>
    <message>
        <source>8-bit, signed</source>
        <translation>8 ビット符号付き</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 ビット</translation>
    </message>
    <message>
        <source>16-bit, signed</source>
        <translation>16 ビット符号付き</translation>
    </message>
    <message>
        <source>32-bit</source>
        <translation>32 ビット</translation>
    </message>
    <message>
        <source>32-bit, signed</source>
        <translation>32 ビット符号付き</translation>
    </message>
    <message>
        <source>64-bit</source>
        <translation>64 ビット</translation>
    </message>
    <message>
        <source>64-bit, signed</source>
        <translation>64 ビット符号付き</translation>
    </message>
    <message>
        <source>16-bit floating point</source>
        <translation>16 ビット浮動小数点</translation>
    </message>
    <message>
        <source>32-bit floating point</source>
        <translation>32 ビット浮動小数点</translation>
    </message>
    <message>
        <source>64-bit floating point</source>
        <translation>64 ビット浮動小数点</translation>
    </message>
    <message>
        <source>A project for this stack is there already: %1</source>
        <translation>このスタックのプロジェクトはすでにあります: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>pixel type, file format</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Skip the sections of another size</source>
        <translation>大きさの異なる切片を除く</translation>
    </message>
    <message>
        <source>They stay in the folder; the stack goes without them.</source>
        <translation>ファイルはフォルダに残り、スタックには含まれません。</translation>
    </message>
    <message>
        <source>Pad the sections of another size</source>
        <translation>大きさの異なる切片を合わせる</translation>
    </message>
    <message>
        <source>Too large ones are cropped, too small ones continued with their last pixels, at the right and below. The files stay as they are.</source>
        <translation>大きすぎる切片は右と下を切り取り、小さすぎる切片は端の画素で右と下を補います。ファイルは変わりません。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width and height of a section</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Section %1 is %2, the others are %3 (x × y).</source>
        <translation>切片 %1 は %2、他の切片は %3 です (x × y)。</translation>
    </message>
    <message numerus="yes">
        <source>Section %1 is %2 and %n other(s) differ too; most are %3 (x × y).</source>
        <translation>
            <numerusform>切片 %1 は %2 で、ほかに %n 枚も異なります。多くは %3 です (x × y)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip what differs, pad it at the right and below, or choose other files.</source>
        <translation>異なる切片を除くか、右と下を補うか、別のファイルを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of another size skipped: %1.</source>
        <translation>
            <numerusform>大きさの異なる %n 枚の切片を除きました: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of another size cropped or padded: %1.</source>
        <translation>
            <numerusform>大きさの異なる %n 枚の切片を切り取るか補いました: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Skip %n section(s)</source>
        <translation>
            <numerusform>%n 枚の切片を除く(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pad %n section(s)</source>
        <translation>
            <numerusform>%n 枚の切片を合わせる(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>Fast copy</source>
        <translation>高速コピー</translation>
    </message>
    <message>
        <source>Writes the stack once more as HDF5, beside the project, and opens that one. Your file stays as it is.</source>
        <translation>スタックをプロジェクトの隣に HDF5 として書き出し、それを開きます。元のファイルはそのままです。</translation>
    </message>
    <message numerus="yes">
        <source>Copying: %1 of %n section(s).</source>
        <translation>
            <numerusform>コピー中: %n 枚中 %1 枚。</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top copying</source>
        <translation>コピーを停止(&amp;T)</translation>
    </message>
    <message>
        <source>A section takes %1 s to read. From a fast copy it is there at once.</source>
        <translation>1 枚の切片を読むのに %1 秒かかります。高速コピーからならすぐに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Make a fast copy (up to %1, about %2)</source>
        <translation>高速コピーを作成 (最大 %1、約 %2)(&amp;M)</translation>
    </message>
    <message>
        <source>Given by you; the file does not say it.</source>
        <translation>入力された値です。ファイルに記載はありません。</translation>
    </message>
    <message>
        <source>Given by you; the file says %1 (%2).</source>
        <translation>入力された値です。ファイルの記載は %1（%2）です。</translation>
    </message>
    <message>
        <source>Sizes are given in pixels; the file says %1 (%2).</source>
        <translation>大きさはピクセル単位になります。ファイルの記載は %1（%2）です。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::InstancesModel</name>
    <message>
        <source>The edge of the stack cuts this instance: it counts for the share of the field, not for mean and median.</source>
        <translation>このインスタンスはスタックの端で切れています。視野に占める割合には数えますが、平均と中央値には数えません。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::InstancesPanel</name>
    <message>
        <source>How instances are made</source>
        <translation>インスタンスの作り方</translation>
    </message>
    <message>
        <source>&amp;Instances</source>
        <translation>インスタンス(&amp;I)</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Whether each section has its own instances, or bodies go through the sections</source>
        <translation>切片ごとに別のインスタンスとするか、物体が切片をまたぐか</translation>
    </message>
    <message>
        <source>Make instances again</source>
        <translation>インスタンスを作り直す</translation>
    </message>
    <message>
        <source>Of the same prediction, as a new result; nothing is learned or predicted again</source>
        <translation>同じ予測から新しい結果を作ります。学習も予測もやり直しません</translation>
    </message>
    <message>
        <source>Usual values</source>
        <translation>標準の値</translation>
    </message>
    <message>
        <source>Every option above as it is by itself</source>
        <translation>上のすべての設定を初期値に戻す</translation>
    </message>
    <message>
        <source>Show the result that these instances were made of, with its verdicts and corrections</source>
        <translation>これらのインスタンスの元になった結果を、判定と修正とともに表示します</translation>
    </message>
    <message>
        <source>A profile goes on in the profile of the next section that it overlaps most.</source>
        <translation>断面は、次の切片で最も大きく重なる断面に続きます。</translation>
    </message>
    <message>
        <source>What is connected in the volume is one body, cut where it has a neck.</source>
        <translation>ボリューム内でつながったものを 1 つの物体とし、くびれで分割します。</translation>
    </message>
    <message>
        <source>What is connected in the volume is one body.</source>
        <translation>ボリューム内でつながったものを 1 つの物体とします。</translation>
    </message>
    <message>
        <source>Automatic takes 3-D components, since the voxel size is not known.</source>
        <translation>ボクセルサイズが不明なため、自動では 3D 連結成分を使います。</translation>
    </message>
    <message>
        <source>Automatic takes linked sections: one is %1 pixels thick, more than %2.</source>
        <translation>切片の厚さが %1 ピクセルで %2 を超えるため、自動では切片の連結を使います。</translation>
    </message>
    <message>
        <source>Automatic takes the 3-D watershed: a section is %1 pixels thick, up to %2.</source>
        <translation>切片の厚さが %1 ピクセルで %2 以下のため、自動では 3D ウォーターシェッドを使います。</translation>
    </message>
    <message>
        <source>Each section by itself: what is connected in it is one instance.</source>
        <translation>切片ごとに独立：その中でつながったものが 1 つのインスタンスです。</translation>
    </message>
    <message>
        <source>Sections are divided between the centres that were found, so that they are always linked.</source>
        <translation>切片は検出された中心ごとに分けられるため、常に連結されます。</translation>
    </message>
    <message>
        <source>The result that is there stays in the list of runs.</source>
        <translation>現在の結果は実行の一覧に残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>判定 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split(s), merge(s) or stroke(s)</source>
        <translation>
            <numerusform>分割・結合・ブラシ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belong to the result that is there and stay with it in the list of runs; the new one begins without them. The next adaptation learns from them all the same.</source>
        <translation>%1 は現在の結果に属し、実行の一覧にその結果とともに残ります。新しい結果はこれらなしで始まりますが、次の適応ではこれらからも学習します。</translation>
    </message>
    <message>
        <source>The prediction of this result is not kept. Segment again, then it is.</source>
        <translation>この結果の予測は保存されていません。もう一度セグメンテーションすると保存されます。</translation>
    </message>
    <message>
        <source>The smallest body is larger than the largest: none would stay.</source>
        <translation>最小の物体が最大より大きいため、何も残りません。</translation>
    </message>
    <message>
        <source>Set the voxel size to drop bodies by their size.</source>
        <translation>大きさで物体を除くには、ボクセルサイズを設定してください。</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <comment>name of a run</comment>
        <translation>%1 に戻る</translation>
    </message>
    <message>
        <source>Former result</source>
        <translation>前の結果</translation>
    </message>
    <message>
        <source>Sections (2-D)</source>
        <translation>切片 (2D)</translation>
    </message>
    <message>
        <source>Volume (3-D)</source>
        <translation>ボリューム (3D)</translation>
    </message>
    <message>
        <source>Each section by itself: what is connected in it is divided between the centres that were found.</source>
        <translation>切片ごとに独立：その中でつながったものを、検出された中心ごとに分けます。</translation>
    </message>
    <message>
        <source>Each section by itself: what is connected in it is cut where it has a neck.</source>
        <translation>切片ごとに独立：その中でつながったものを、くびれで分割します。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::JobPanel</name>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Goes on where it was held</source>
        <translation>止めたところから続ける</translation>
    </message>
    <message>
        <source>Holds the run and leaves the processor to others</source>
        <translation>実行を保留し、プロセッサを他に譲る</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a fact, then what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止して保持</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Adapt again</source>
        <translation>再適応</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>低い優先度</translation>
    </message>
    <message>
        <source>Ends the run and uses what was learned so far</source>
        <translation>実行を終了し、それまでに学習した内容を使用</translation>
    </message>
    <message>
        <source>Takes the run up at its last checkpoint</source>
        <translation>最後のチェックポイントから実行を再開</translation>
    </message>
    <message>
        <source>Ends the run here; nothing is deleted</source>
        <translation>実行をここで終える（何も削除されない）</translation>
    </message>
    <message>
        <source>To the choices of the next run</source>
        <translation>次の実行の選択へ</translation>
    </message>
    <message>
        <source>To the review of what was found</source>
        <translation>検出結果のレビューへ</translation>
    </message>
    <message>
        <source>Opens what the worker has written</source>
        <translation>ワーカーが書いた内容を開く</translation>
    </message>
    <message>
        <source>Other programs go first; untick it when nothing else is to be done</source>
        <translation>他のプログラムを優先。ほかに作業がないときはチェックを外す</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進捗</translation>
    </message>
    <message>
        <source>Share of the whole run that is done</source>
        <translation>実行全体のうち完了した割合</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>ログの最後の数行</translation>
    </message>
    <message>
        <source>What the worker wrote last</source>
        <translation>ワーカーが最後に書いた内容</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Adapting: %1</source>
        <translation>適応中: %1</translation>
    </message>
    <message>
        <source>Segmenting: %1</source>
        <translation>セグメンテーション中: %1</translation>
    </message>
    <message>
        <source>Finishing: %1</source>
        <translation>仕上げ中: %1</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <translation>中断: %1</translation>
    </message>
    <message>
        <source>In another window: %1</source>
        <translation>別のウィンドウ: %1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>停止: %1</translation>
    </message>
    <message>
        <source>Ended early: %1</source>
        <translation>途中で終了: %1</translation>
    </message>
    <message>
        <source>Entering the result into the project</source>
        <translation>結果をプロジェクトに登録中</translation>
    </message>
    <message>
        <source>Another window of Cristae looks after this run.</source>
        <translation>この実行は Cristae の別のウィンドウが管理しています。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Round %1 of %2: %3</source>
        <translation>ラウンド %1/%2: %3</translation>
    </message>
    <message>
        <source>Stopping: what was learned is being saved.</source>
        <translation>停止中: 学習した内容を保存しています。</translation>
    </message>
    <message>
        <source>Paused. It keeps its memory and goes on where it is.</source>
        <translation>一時停止中です。メモリは保持したままで、この位置から再開します。</translation>
    </message>
    <message>
        <source>Nothing was heard of it for %1.</source>
        <translation>%1 の間、応答がありません。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message numerus="yes">
        <source>Processor, %n thread(s)</source>
        <translation>
            <numerusform>プロセッサ、%n スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>%1, %2 of memory</source>
        <comment>device, memory</comment>
        <translation>%1、メモリ %2</translation>
    </message>
    <message>
        <source>Estimated number of mitochondria, round by round: %1</source>
        <translation>ミトコンドリアの推定数（ラウンドごと）: %1</translation>
    </message>
    <message>
        <source>Finds %1 of the points that were held out.</source>
        <translation>検証用に取り分けた点のうち %1 を検出しています。</translation>
    </message>
    <message>
        <source>Finds %1 of the points that were held out; in the round before it was %2.</source>
        <translation>検証用に取り分けた点のうち %1 を検出しています。前のラウンドでは %2 でした。</translation>
    </message>
    <message>
        <source>The result is in the project and on screen.</source>
        <translation>結果はプロジェクトに登録され、画面に表示されています。</translation>
    </message>
    <message numerus="yes">
        <source>Finished in %2: %n instance(s) found.</source>
        <translation>
            <numerusform>%2 で完了しました: インスタンス %n 個を検出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. The model so far was kept: %n instance(s) found.</source>
        <translation>
            <numerusform>停止しました。それまでのモデルは保持されています: インスタンス %n 個を検出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before there was a result. Points and earlier results are as they were.</source>
        <translation>結果が出る前に停止しました。点と以前の結果は元のままです。</translation>
    </message>
    <message>
        <source>%1 The run can go on from its last checkpoint.</source>
        <translation>%1 実行は最後のチェックポイントから再開できます。</translation>
    </message>
    <message>
        <source>The system does not let a running program be raised; the next step will be.</source>
        <translation>このシステムでは動作中のプログラムの優先度を上げられません。次のステップから適用されます。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>phase, remaining time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rounds done</source>
        <translation>完了したラウンド</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Held-out points found, %</source>
        <translation>検証用に取り分けた点の検出率（%）</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Making instances: %1</source>
        <translation>インスタンスを作成中: %1</translation>
    </message>
</context>
<context>
    <name>cristae::ui::JobPresenter</name>
    <message>
        <source>The run ended early</source>
        <translation>実行が途中で終了しました</translation>
    </message>
    <message>
        <source>The run has finished</source>
        <translation>実行が完了しました</translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>実行が停止されました</translation>
    </message>
</context>
<context>
    <name>cristae::ui::JourneyBar</name>
    <message>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>適応</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>計測</translation>
    </message>
    <message>
        <source>Click the centres of some mitochondria</source>
        <translation>いくつかのミトコンドリアの中心をクリック</translation>
    </message>
    <message>
        <source>Let the network learn from the points</source>
        <translation>ネットワークに点から学習させる</translation>
    </message>
    <message>
        <source>Check what was found</source>
        <translation>検出されたものを確認</translation>
    </message>
    <message>
        <source>Read the sizes of what was found</source>
        <translation>検出されたものの大きさを見る</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>ステップ %1: %2</translation>
    </message>
    <message>
        <source>%1, proposed next</source>
        <translation>%1（次の候補）</translation>
    </message>
</context>
<context>
    <name>cristae::ui::KeyListModel</name>
    <message>
        <source>Another command has one of these keys too; neither works until one is changed.</source>
        <translation>別のコマンドもこれらのキーのいずれかを使っています。一方を変更するまで、どちらも動作しません。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Mouse in the views</source>
        <translation>ビューでのマウス操作</translation>
    </message>
    <message>
        <source>Next and previous section</source>
        <translation>次の切片・前の切片</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+ホイール</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>カーソル位置で拡大／縮小</translation>
    </message>
    <message>
        <source>Ten sections</source>
        <translation>切片 10 枚分の移動</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+ホイール</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>表示の移動</translation>
    </message>
    <message>
        <source>Middle button, or Space and drag</source>
        <translation>中ボタン、または Space を押しながらドラッグ</translation>
    </message>
    <message>
        <source>Put a point</source>
        <translation>点を置く</translation>
    </message>
    <message>
        <source>Click with the point tool</source>
        <translation>点ツールでクリック</translation>
    </message>
    <message>
        <source>Put a negative point</source>
        <translation>陰性点を置く</translation>
    </message>
    <message>
        <source>Shift+click with the point tool</source>
        <translation>点ツールで Shift+クリック</translation>
    </message>
    <message>
        <source>Move a point</source>
        <translation>点を移動</translation>
    </message>
    <message>
        <source>Drag it</source>
        <translation>点をドラッグ</translation>
    </message>
    <message>
        <source>Put the cross here in all views</source>
        <translation>全ビューの十字カーソルをここに置く</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Drag with the right button</source>
        <translation>右ボタンでドラッグ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>右クリック</translation>
    </message>
    <message>
        <source>Look beneath the overlay</source>
        <translation>オーバーレイの下を見る</translation>
    </message>
    <message>
        <source>Hold the key of “Show the overlay”</source>
        <translation>「オーバーレイを表示」のキーを押し続ける</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>開いているものを閉じる</translation>
    </message>
    <message>
        <source>Esc; it never stops a run</source>
        <translation>Esc（実行が停止することはない）</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Legend</name>
    <message>
        <source>TP: found and true</source>
        <translation>TP: 検出され、正しい</translation>
    </message>
    <message>
        <source>FP: found, not in the truth</source>
        <translation>FP: 検出されたが、正解にない</translation>
    </message>
    <message>
        <source>FN: in the truth, missed</source>
        <translation>FN: 正解にあるが、見落とし</translation>
    </message>
    <message>
        <source>Taken as mitochondrion</source>
        <translation>ミトコンドリアとして使用</translation>
    </message>
    <message>
        <source>Taken as background</source>
        <translation>背景として使用</translation>
    </message>
    <message>
        <source>Not used in this round</source>
        <translation>このラウンドでは不使用</translation>
    </message>
    <message>
        <source>Probability of a mitochondrion</source>
        <translation>ミトコンドリアの確率</translation>
    </message>
    <message>
        <source>Density of centres</source>
        <translation>中心の密度</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Reaches over it: counted</source>
        <translation>越えて入る: 数える</translation>
    </message>
    <message>
        <source>Touches it: not counted</source>
        <translation>触れる: 数えない</translation>
    </message>
</context>
<context>
    <name>cristae::ui::MachineMeasure</name>
    <message>
        <source>The speed of this machine could not be measured.</source>
        <translation>このコンピューターの速度を測定できませんでした。</translation>
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
        <translation>レビュー</translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation>実行中です</translation>
    </message>
    <message>
        <source>The adaptation is not finished. It can go on without the window; the next start finds it again. Your points are safe either way.</source>
        <translation>適応は完了していません。ウィンドウを閉じても続行でき、次回の起動時に再び表示されます。どちらの場合も点は安全です。</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>続行させる</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止して保持</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>What was said in this session, newest first</source>
        <translation>このセッションのメッセージ（新しい順）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>What belongs to the present step</source>
        <translation>現在のステップに関するもの</translation>
    </message>
    <message>
        <source>No prediction yet. Adapt makes one.</source>
        <translation>予測はまだありません。「適応」で作成されます。</translation>
    </message>
    <message>
        <source>Mitochondrion here</source>
        <translation>ここはミトコンドリア</translation>
    </message>
    <message>
        <source>Not a mitochondrion here</source>
        <translation>ここはミトコンドリアではない</translation>
    </message>
    <message>
        <source>One was missed here</source>
        <translation>ここに見落としがある</translation>
    </message>
    <message>
        <source>Remove this point</source>
        <translation>この点を削除</translation>
    </message>
    <message>
        <source>This instance is right</source>
        <translation>このインスタンスは正しい</translation>
    </message>
    <message>
        <source>This instance is false</source>
        <translation>このインスタンスは誤り</translation>
    </message>
    <message>
        <source>Open a stack</source>
        <translation>スタックを開く</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Projects (*.cristae)</source>
        <translation>プロジェクト (*.cristae)</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>%1 はどこにありますか？</translation>
    </message>
    <message>
        <source>Open truth</source>
        <translation>正解を開く</translation>
    </message>
    <message>
        <source>Import points</source>
        <translation>点をインポート</translation>
    </message>
    <message>
        <source>Export points</source>
        <translation>点をエクスポート</translation>
    </message>
    <message>
        <source>Points (*.csv)</source>
        <translation>点 (*.csv)</translation>
    </message>
    <message>
        <source>The points were written to %1.</source>
        <translation>点を %1 に書き出しました。</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>How Cristae is used</source>
        <translation>Cristae の使い方</translation>
    </message>
    <message>
        <source>Click: a mitochondrion · Shift+click: not one</source>
        <translation>クリック：ミトコンドリア · Shift+クリック：違うもの</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>レポートを %1 に書き出しました。</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>図を保存</translation>
    </message>
    <message>
        <source>Figures (*.svg *.pdf *.png)</source>
        <translation>図 (*.svg *.pdf *.png)</translation>
    </message>
    <message>
        <source>The figure was written to %1.</source>
        <translation>図を %1 に書き出しました。</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>HTML ページ (*.html)</translation>
    </message>
    <message>
        <source>The paragraph is on the clipboard.</source>
        <translation>文章をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Stacks (%1);;All files (*)</source>
        <translation>スタック (%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a folder of sections, Zarr, N5 or precomputed volumes</source>
        <translation>切片、Zarr、N5、precomputed のフォルダーを開く</translation>
    </message>
    <message>
        <source>Points (*.csv *.txt *.tsv *.roi *.zip *.nml)</source>
        <translation>点 (*.csv *.txt *.tsv *.roi *.zip *.nml)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Split this instance</source>
        <translation>このインスタンスを分割</translation>
    </message>
    <message>
        <source>Merge this instance with the next clicked</source>
        <translation>このインスタンスを次にクリックするものと結合</translation>
    </message>
    <message>
        <source>Name this state</source>
        <translation>この状態に名前を付ける</translation>
    </message>
    <message>
        <source>Everything is saved already. Under a name the history lists this state to go back to:</source>
        <translation>すべて保存済みです。名前を付けると、履歴からこの状態に戻れます:</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>名前を付ける</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The history lists “%1”.</source>
        <translation>履歴に「%1」を載せました。</translation>
    </message>
    <message>
        <source>Click: choose · beside all: one was missed · Shift+click: not one</source>
        <translation>クリック: 選択 · 何もない所: 見落とし · Shift+クリック: 該当しない</translation>
    </message>
    <message>
        <source>Click: choose an instance</source>
        <translation>クリック: インスタンスを選択</translation>
    </message>
    <message>
        <source>Click: this cross lies in a mitochondrion, or not any more</source>
        <translation>クリック：この十字はミトコンドリアの中（もう一度で取り消し）</translation>
    </message>
    <message>
        <source>[ ]: %1 px · Drag: erase from the first instance · Shift: from the selected</source>
        <translation>[ ]: %1 px · ドラッグ: 最初のインスタンスから消去 · Shift: 選択中のもの</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>A section, or x, y, section in pixels. All count from 0; now %1, %2, %3:</source>
        <translation>切片、または x、y、切片（ピクセル）。すべて 0 から数えます。現在は %1, %2, %3：</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>“%1” is no place of this stack: x is 0 to %2, y 0 to %3, section 0 to %4.</source>
        <translation>「%1」はこのスタックの位置ではありません：x は 0～%2、y は 0～%3、切片は 0～%4 です。</translation>
    </message>
    <message>
        <source>Labels of the reference space</source>
        <translation>基準空間のラベル</translation>
    </message>
    <message>
        <source>The recipe %1 was taken over.</source>
        <translation>レシピ %1 を取り込みました。</translation>
    </message>
    <message>
        <source>Go to Adapt</source>
        <translation>「適応」へ</translation>
    </message>
    <message>
        <source>Click: choose · Drag: the frame by edge or middle</source>
        <translation>クリック: 選択 · ドラッグ: 枠を辺か中央で移動</translation>
    </message>
    <message>
        <source>[ ]: %1 px · Drag: add, or draw a new one; all round: fill · Shift: to the selected</source>
        <translation>[ ]：%1 px · ドラッグ：描き足す、または新しく描く（一周すると塗りつぶし） · Shift：選択中のものに</translation>
    </message>
    <message numerus="yes">
        <source>It has %n warning(s), which stand in the step Adapt.</source>
        <translation>
            <numerusform>警告が %n 件あり、「適応」のステップに示されています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::MarkPanel</name>
    <message>
        <source>&amp;Go there</source>
        <translation>そこへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Make it a &amp;point</source>
        <translation>点にする(&amp;P)</translation>
    </message>
    <message>
        <source>Make it a &amp;negative point</source>
        <translation>陰性点にする(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n point(s)</source>
        <translation>
            <numerusform>%n 個の点を削除(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Points over the sections</source>
        <translation>切片方向の点の分布</translation>
    </message>
    <message>
        <source>Points over the field</source>
        <translation>視野内の点の分布</translation>
    </message>
    <message>
        <source>enough to start</source>
        <translation>開始に十分</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Over the sections</source>
        <translation>切片方向</translation>
    </message>
    <message>
        <source>Over the field</source>
        <translation>視野内</translation>
    </message>
    <message>
        <source>Next useful place</source>
        <translation>次の有用な場所</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の場所</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Goes where a look is worth most (N).</source>
        <translation>見る価値が最も高い場所へ移動します (N)。</translation>
    </message>
    <message>
        <source>Goes back to the place before (Shift+N).</source>
        <translation>1 つ前の場所へ戻ります (Shift+N)。</translation>
    </message>
    <message>
        <source>Import points</source>
        <translation>点をインポート</translation>
    </message>
    <message>
        <source>Reads points from a CSV file of this or another program.</source>
        <translation>このプログラムまたは他のプログラムの CSV ファイルから点を読み込みます。</translation>
    </message>
    <message>
        <source>Export points</source>
        <translation>点をエクスポート</translation>
    </message>
    <message>
        <source>Writes all points into a CSV file.</source>
        <translation>すべての点を CSV ファイルに書き出します。</translation>
    </message>
    <message>
        <source>List of points</source>
        <translation>点の一覧</translation>
    </message>
    <message>
        <source>Enter goes to a point, Delete removes the selected ones.</source>
        <translation>Enter で点へ移動、Delete で選択した点を削除します。</translation>
    </message>
    <message>
        <source>Remove the selected points</source>
        <translation>選択した点を削除</translation>
    </message>
    <message>
        <source>Can be undone.</source>
        <translation>元に戻せます。</translation>
    </message>
    <message>
        <source>Change the kind of the point</source>
        <translation>点の種類を変更</translation>
    </message>
    <message>
        <source>A negative point says that there is no mitochondrion.</source>
        <translation>陰性点は、そこにミトコンドリアがないことを示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>点 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <comment>points clicked, points that are good to have</comment>
        <translation>%1/約 %2</translation>
    </message>
    <message numerus="yes">
        <source>You can adapt at any time; %n more point(s) make a fair start.</source>
        <translation>
            <numerusform>適応はいつでもできます。あと %n 点あれば、まずまずの出発点になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough to start. More points make the result steadier.</source>
        <translation>開始に十分です。点を増やすと結果がより安定します。</translation>
    </message>
    <message>
        <source>Good. More points hardly change the result.</source>
        <translation>良好です。これ以上点を増やしても、結果はほとんど変わりません。</translation>
    </message>
    <message>
        <source>Number of objects: not known yet</source>
        <translation>物体の数: まだ不明</translation>
    </message>
    <message>
        <source>About %1 objects</source>
        <comment>estimate</comment>
        <translation>物体は約 %1 個</translation>
    </message>
    <message>
        <source>About %1 objects (%2 to %3)</source>
        <comment>estimate and its range</comment>
        <translation>物体は約 %1 個（%2～%3 個）</translation>
    </message>
    <message>
        <source>A mitochondrion counts once in each section that shows it.</source>
        <translation>ミトコンドリアは、写っている切片ごとに 1 個と数えます。</translation>
    </message>
    <message>
        <source>Points in two sections or more give a first estimate. %1</source>
        <translation>2 枚以上の切片に点を置くと、最初の推定値が得られます。%1</translation>
    </message>
    <message>
        <source>From the density that the last run found; the range is that of its last rounds. %1</source>
        <translation>直前の実行で得られた密度によるもので、範囲は最後の数ラウンドの幅です。%1</translation>
    </message>
    <message>
        <source>From the points in the sections where you clicked, taken for all sections; objects that you left out there are not in it. %1</source>
        <translation>クリックした切片の点から全切片に換算した値です。点を置かなかった物体は含まれません。%1</translation>
    </message>
    <message numerus="yes">
        <source>Points lie in %1 of %n section(s).</source>
        <translation>
            <numerusform>%n 枚中 %1 枚の切片に点があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>All nine parts of the field have points.</source>
        <translation>視野を 9 分割した領域のすべてに点があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n of nine parts of the field have no point yet.</source>
        <translation>
            <numerusform>視野を 9 分割した領域のうち %n か所にまだ点がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n negative point(s)</source>
        <translation>
            <numerusform>と陰性点 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a stack; its points are listed here.</source>
        <translation>スタックを開いてください。その点がここに一覧表示されます。</translation>
    </message>
    <message>
        <source>Click the middle of any mitochondrion. Ten, spread over the stack, are a good start; a few pixels off does not matter.</source>
        <translation>ミトコンドリアの中央をクリックしてください。スタック全体に散らして 10 点ほど置くと、よい出発点になります。数ピクセルのずれは問題ありません。</translation>
    </message>
    <message>
        <source>Enough to start. A run tells how many there are, and how many points are good.</source>
        <translation>始めるには十分です。実行すると、いくつあるか、点がいくつあればよいかが分かります。</translation>
    </message>
    <message>
        <source>%1 objects or more</source>
        <comment>estimate</comment>
        <translation>%1 個以上</translation>
    </message>
</context>
<context>
    <name>cristae::ui::MarkStrip</name>
    <message numerus="yes">
        <source>Section %1: %n point(s)</source>
        <translation>
            <numerusform>切片 %1: 点 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::MeasurePanel</name>
    <message>
        <source>Set the voxel size to get µm</source>
        <translation>µm で表示するにはボクセルサイズを設定</translation>
    </message>
    <message>
        <source>Set the voxel size</source>
        <translation>ボクセルサイズを設定</translation>
    </message>
    <message>
        <source>Without a voxel size all sizes are in pixels</source>
        <translation>ボクセルサイズがないと、大きさはすべてピクセル単位になります</translation>
    </message>
    <message>
        <source>Number of an instance</source>
        <translation>インスタンスの番号</translation>
    </message>
    <message>
        <source>Find an instance</source>
        <translation>インスタンスを検索</translation>
    </message>
    <message>
        <source>Show only instances whose number begins so</source>
        <translation>番号がこの数字で始まるインスタンスだけを表示</translation>
    </message>
    <message>
        <source>Complete only</source>
        <translation>全体が含まれるもののみ</translation>
    </message>
    <message>
        <source>Hide instances that the edge of the stack cuts</source>
        <translation>スタックの端で切れているインスタンスを隠す</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Measures of each instance; Enter goes there</source>
        <translation>各インスタンスの計測値（Enter でそこへ移動）</translation>
    </message>
    <message>
        <source>Columns of the table; a click sorts</source>
        <translation>表の列（クリックで並べ替え）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all, for a spreadsheet</source>
        <translation>選択した行、またはすべての行を表計算ソフト用にコピー</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV としてエクスポート…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV としてエクスポート</translation>
    </message>
    <message>
        <source>Write the table and the definition of each column</source>
        <translation>表と各列の定義を書き出す</translation>
    </message>
    <message>
        <source>There is nothing to measure yet. Adapt finds the instances.</source>
        <translation>計測するものはまだありません。「適応」でインスタンスを検出します。</translation>
    </message>
    <message>
        <source>Go to Adapt</source>
        <translation>「適応」へ</translation>
    </message>
    <message>
        <source>Show the panel for runs</source>
        <translation>実行のパネルを表示</translation>
    </message>
    <message>
        <source>Measuring the instances…</source>
        <translation>インスタンスを計測しています…</translation>
    </message>
    <message>
        <source>The result has no instance. More points, in places that look different, help.</source>
        <translation>結果にインスタンスがありません。見た目の異なる場所に点を追加すると改善します。</translation>
    </message>
    <message>
        <source>Measuring again; these are the figures before.</source>
        <translation>再計測中です。表示は以前の値です。</translation>
    </message>
    <message>
        <source>Points or verdicts changed since this result was made.</source>
        <translation>この結果の作成後に、点または判定が変更されました。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Measures of each instance as numbers</source>
        <translation>各インスタンスの計測値を数値で表示</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>プロット</translation>
    </message>
    <message>
        <source>Measures of all instances as a figure</source>
        <translation>全インスタンスの計測値を図で表示</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose which measures the table shows</source>
        <translation>表に表示する計測項目を選択</translation>
    </message>
    <message>
        <source>Methods text</source>
        <translation>「方法」の文章</translation>
    </message>
    <message>
        <source>Copy a paragraph for the methods section of a paper: versions, settings, counts</source>
        <translation>論文の「方法」に使う文章（バージョン、設定、個数）をコピー</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Write tables, plots, pictures and methods of this result as one page</source>
        <translation>この結果の表、プロット、画像、方法を 1 つのページに書き出す</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected instance(s) left out.</source>
        <translation>
            <numerusform>却下した %n 個を除外。</numerusform>
        </translation>
    </message>
    <message>
        <source>Population and reference space</source>
        <translation>集団と基準空間</translation>
    </message>
    <message>
        <source>&amp;Reference space</source>
        <translation>基準空間(&amp;R)</translation>
    </message>
    <message>
        <source>Reference space</source>
        <translation>基準空間</translation>
    </message>
    <message>
        <source>What shares and densities are of: labels of the cells or of a region, as a stack of the same shape</source>
        <translation>割合と密度の基準：細胞または領域のラベル（同じ形のスタック）</translation>
    </message>
    <message>
        <source>The field</source>
        <translation>視野</translation>
    </message>
    <message>
        <source>Take all that was imaged, which is not a cell</source>
        <translation>撮影した範囲全体を使います（細胞ではありません）</translation>
    </message>
    <message>
        <source>&amp;Contacts within</source>
        <translation>接触とみなす距離(&amp;C)</translation>
    </message>
    <message>
        <source> nm</source>
        <translation> nm</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>測定しない</translation>
    </message>
    <message>
        <source>Contacts within</source>
        <translation>接触とみなす距離</translation>
    </message>
    <message>
        <source>Boundary this near to another instance counts as contact; 0 measures none</source>
        <translation>ほかのインスタンスにこれより近い境界を接触とみなします。0 では測定しません</translation>
    </message>
    <message>
        <source>The field that was imaged</source>
        <translation>撮影した視野</translation>
    </message>
    <message>
        <source>Counting frame</source>
        <translation>計数枠</translation>
    </message>
</context>
<context>
    <name>cristae::ui::MeasurePlot</name>
    <message>
        <source>Plot</source>
        <translation>プロット</translation>
    </message>
    <message>
        <source>How the values are drawn</source>
        <translation>値の描画方法</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>累積割合</translation>
    </message>
    <message>
        <source>Violin with points</source>
        <translation>バイオリン図と点</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>散布図</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>計測項目</translation>
    </message>
    <message>
        <source>The column of the table that is drawn</source>
        <translation>描画する表の列</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>縦軸</translation>
    </message>
    <message>
        <source>The column on the upright axis of a scatter plot</source>
        <translation>散布図の縦軸にする列</translation>
    </message>
    <message>
        <source>With cut instances</source>
        <translation>切れたインスタンスを含める</translation>
    </message>
    <message>
        <source>Draw those too that the edge of the stack cuts; their sizes are too small</source>
        <translation>スタックの端で切れたものも描画（大きさは過小）</translation>
    </message>
    <message>
        <source>Plot of the measures</source>
        <translation>計測値のプロット</translation>
    </message>
    <message>
        <source>Save figure…</source>
        <translation>図を保存…</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>図を保存</translation>
    </message>
    <message>
        <source>Write the plot as SVG, PDF or PNG for a paper</source>
        <translation>プロットを論文用に SVG、PDF、PNG で書き出す</translation>
    </message>
    <message>
        <source>Along the stack</source>
        <translation>スタックに沿って</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>These instances have no measure of this kind. Directions need a voxel size.</source>
        <translation>これらのインスタンスにはこの種の測定値がありません。方向にはボクセルサイズが必要です。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Continue with</source>
        <translation>続きから開く(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>レイアウト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>切片(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <translation>オーバーレイ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Contrast</source>
        <translation>コントラスト(&amp;C)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Tools, views and overlay</source>
        <translation>ツール、ビュー、オーバーレイ</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>All commands by subject</source>
        <translation>すべてのコマンド（分野別）</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>cristae::ui::OddSections</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) look damaged, hatched below the picture: %1.</source>
        <translation>
            <numerusform>%n 枚の切片が傷んでいるようです。画像の下に斜線で示します: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>all of one grey value</source>
        <translation>全体が同じ階調</translation>
    </message>
    <message>
        <source>the section before once more</source>
        <translation>前の切片と同じ</translation>
    </message>
    <message>
        <source>does not resemble its neighbours</source>
        <translation>隣の切片と似ていない</translation>
    </message>
    <message>
        <source>shifted against the section before</source>
        <translation>前の切片からずれている</translation>
    </message>
    <message>
        <source>more blurred than its neighbours</source>
        <translation>隣の切片よりぼけている</translation>
    </message>
    <message>
        <source>noisier than its neighbours</source>
        <translation>隣の切片よりノイズが多い</translation>
    </message>
    <message>
        <source>less contrast than its neighbours</source>
        <translation>隣の切片よりコントラストが低い</translation>
    </message>
    <message>
        <source>more contrast than its neighbours</source>
        <translation>隣の切片よりコントラストが高い</translation>
    </message>
    <message>
        <source>darker than its neighbours</source>
        <translation>隣の切片より暗い</translation>
    </message>
    <message>
        <source>brighter than its neighbours</source>
        <translation>隣の切片より明るい</translation>
    </message>
    <message>
        <source>many pixels are quite black or quite white</source>
        <translation>真っ黒または真っ白なピクセルが多い</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Opening</name>
    <message>
        <source>Opening the project…</source>
        <translation>プロジェクトを開いています…</translation>
    </message>
    <message>
        <source>Making the demonstration stack…</source>
        <translation>デモスタックを作成しています…</translation>
    </message>
    <message>
        <source>Truth was opened. Scores are in Review.</source>
        <translation>正解を開きました。スコアは「レビュー」にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) were imported.</source>
        <translation>
            <numerusform>%n 個の点をインポートしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::OptionValues</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Linked sections</source>
        <translation>切片の連結</translation>
    </message>
    <message>
        <source>3-D components</source>
        <translation>3D 連結成分</translation>
    </message>
    <message>
        <source>3-D watershed</source>
        <translation>3D ウォーターシェッド</translation>
    </message>
    <message>
        <source>Always one body</source>
        <translation>常に 1 つの物体</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>分ける</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>連結成分</translation>
    </message>
    <message>
        <source>If they rejoin</source>
        <translation>再び合流する場合</translation>
    </message>
    <message>
        <source>By centres</source>
        <translation>中心で分ける</translation>
    </message>
    <message>
        <source>At necks</source>
        <translation>くびれで分ける</translation>
    </message>
</context>
<context>
    <name>cristae::ui::PointsModel</name>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Negative point</source>
        <translation>陰性点</translation>
    </message>
    <message>
        <source>%1 in section %2 at y %3, x %4</source>
        <translation>%1、切片 %2、y %3、x %4</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>切片</translation>
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
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>cristae::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>キーとマウス</translation>
    </message>
    <message>
        <source>Runs and memory</source>
        <translation>実行とメモリ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>As in papers: green, red, white</source>
        <translation>論文で一般的な配色: 緑、赤、白</translation>
    </message>
    <message>
        <source>Safe for red-green blindness</source>
        <translation>赤緑の色覚特性に配慮</translation>
    </message>
    <message>
        <source>For print: line styles</source>
        <translation>印刷用: 線種で区別</translation>
    </message>
    <message>
        <source>Goes through sections</source>
        <translation>切片を移動</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>拡大／縮小</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>利用できる最速のもの</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Low: other programs come first</source>
        <translation>低: 他のプログラムを優先</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>すべてのコア</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>When a run ends</source>
        <translation>実行の終了時</translation>
    </message>
    <message>
        <source>Show and change keys…</source>
        <translation>キーの表示と変更…</translation>
    </message>
    <message>
        <source>Show and change keys</source>
        <translation>キーの表示と変更</translation>
    </message>
    <message>
        <source>Open the list of all keys</source>
        <translation>すべてのキーの一覧を開く</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Set everything here back to how it was at first</source>
        <translation>ここのすべての設定を初期値に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the preferences; everything is applied already</source>
        <translation>設定を閉じる（変更はすべて適用済み）</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Sections are judged best on neutral dark.</source>
        <translation>切片の判断には、無彩色の暗い背景が最適です。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Changes at once. Files are the same in every language.</source>
        <translation>すぐに切り替わります。ファイルはどの言語でも同じです。</translation>
    </message>
    <message>
        <source>Colours of agreement</source>
        <translation>一致の配色</translation>
    </message>
    <message>
        <source>For right, false and missed instances; line styles differ too.</source>
        <translation>正しい検出、誤検出、見落としのインスタンスに使います。線種も異なります。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>As in a program that you know. Keys that you changed stay changed.</source>
        <translation>使い慣れたプログラムに合わせます。変更したキーはそのまま残ります。</translation>
    </message>
    <message>
        <source>The wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Over a section; with Ctrl it does the other.</source>
        <translation>切片上での動作。Ctrl を押すともう一方の動作になります。</translation>
    </message>
    <message>
        <source>Runs use</source>
        <translation>実行に使うデバイス</translation>
    </message>
    <message>
        <source>A GPU is many times faster. Results on it differ in the last digits.</source>
        <translation>GPU は何倍も高速です。結果は末尾の桁が異なります。</translation>
    </message>
    <message>
        <source>Threads of a run</source>
        <translation>実行のスレッド数</translation>
    </message>
    <message>
        <source>Fewer leave cores free for other work. Takes effect with the next run.</source>
        <translation>少なくすると、他の作業にコアを残せます。次の実行から有効です。</translation>
    </message>
    <message>
        <source>Priority of a run</source>
        <translation>実行の優先度</translation>
    </message>
    <message>
        <source>Low keeps the computer quick while a run is on.</source>
        <translation>「低」では、実行中もコンピューターが快適に使えます。</translation>
    </message>
    <message>
        <source>Memory for sections</source>
        <translation>切片用のメモリ</translation>
    </message>
    <message>
        <source>More keeps more sections ready to be shown at once.</source>
        <translation>多いほど、すぐに表示できる切片が増えます。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Shown by the desktop, only while this window is not in front.</source>
        <translation>このウィンドウが前面にないときだけ、デスクトップに表示します。</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>「%1」をリセット</translation>
    </message>
    <message>
        <source>Set “%1” back to how it was at first</source>
        <translation>「%1」を初期値に戻す</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RecentDelegate</name>
    <message>
        <source>Missing. Find…</source>
        <translation>見つかりません。検索…</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RecentModel</name>
    <message>
        <source>%1 is not there. Find it, or remove it from this list.</source>
        <translation>%1 がありません。検索するか、この一覧から削除してください。</translation>
    </message>
    <message>
        <source>%1, missing</source>
        <translation>%1（見つかりません）</translation>
    </message>
    <message>
        <source>%1, %2, opened: %3</source>
        <translation>%1、%2、開いた日時: %3</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RecentProjects</name>
    <message>
        <source>Today, %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s), %1 × %2 px</source>
        <translation>
            <numerusform>切片 %n 枚、%1 × %2 px</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::RelocateSheet</name>
    <message>
        <source>%1 is the stack of this project.</source>
        <translation>%1 はこのプロジェクトのスタックです。</translation>
    </message>
    <message>
        <source>%1 is another stack: it has the same size, but its sections show something else. Points would lie in the wrong places unless it is a new version of the same stack.</source>
        <translation>%1 は別のスタックです。大きさは同じですが、切片の内容が異なります。同じスタックの新しい版でない限り、点の位置が合わなくなります。</translation>
    </message>
    <message>
        <source>%1 is another stack: it has %2, the stack of this project has %3. Choose another one.</source>
        <translation>%1 は別のスタックです。大きさが %2 で、このプロジェクトのスタックは %3 です。別のものを選択してください。</translation>
    </message>
    <message>
        <source>Folder of the sections</source>
        <translation>切片のフォルダー</translation>
    </message>
    <message>
        <source>File of the stack</source>
        <translation>スタックのファイル</translation>
    </message>
    <message>
        <source>%1 was not found at %2, nor near the project file. Your points and results are safe; they need the stack to be shown.</source>
        <translation>%1 は %2 にも、プロジェクトファイルの近くにも見つかりませんでした。点と結果は安全ですが、表示にはスタックが必要です。</translation>
    </message>
    <message>
        <source>Comparing the sections…</source>
        <translation>切片を比較しています…</translation>
    </message>
    <message>
        <source>Find the stack</source>
        <translation>スタックを探す</translation>
    </message>
    <message>
        <source>Where is the stack?</source>
        <translation>スタックはどこにありますか？</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>フォルダーを選択(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Use it anyway</source>
        <translation>それでも使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the file of the stack</source>
        <translation>スタックのファイルを選択</translation>
    </message>
    <message>
        <source>It is compared with what the project knows.</source>
        <translation>プロジェクトに記録された情報と照合します。</translation>
    </message>
    <message>
        <source>Choose the folder of the sections</source>
        <translation>切片のフォルダーを選択</translation>
    </message>
    <message>
        <source>Use this stack anyway</source>
        <translation>それでもこのスタックを使用</translation>
    </message>
    <message>
        <source>Points stay at the same pixels. This can be undone in the history.</source>
        <translation>点は同じピクセルに残ります。履歴から元に戻せます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leaves the project closed and unchanged.</source>
        <translation>プロジェクトを開かず、変更もしません。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewCard</name>
    <message>
        <source>Instance %1</source>
        <translation>インスタンス %1</translation>
    </message>
    <message>
        <source>Section %1 · %2</source>
        <translation>切片 %1 · %2</translation>
    </message>
    <message>
        <source>Sections %1 to %2 · %3</source>
        <translation>切片 %1～%2 · %3</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>疑わしい点はありません。</translation>
    </message>
    <message>
        <source>Show this instance</source>
        <translation>このインスタンスを表示</translation>
    </message>
    <message>
        <source>Moves all views to this instance.</source>
        <translation>すべてのビューをこのインスタンスに移動します。</translation>
    </message>
    <message>
        <source>Moves all views to this instance. XY, XZ and YZ are cut through one place in it, which the marks at their edges show; beside them its surface.</source>
        <translation>すべてのビューをこのインスタンスに移します。XY、XZ、YZ は内部の一点を通る断面で、縁の印がその位置を示します。隣はその表面です。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewCountingFace</name>
    <message>
        <source>%1 of %2 points of this field are in mitochondria.</source>
        <translation>この視野の %2 点のうち %1 点がミトコンドリアの中です。</translation>
    </message>
    <message>
        <source>All fields are counted.</source>
        <translation>すべての視野を計数しました。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Goes to the field before.</source>
        <translation>前の視野に移ります。</translation>
    </message>
    <message>
        <source>Field done</source>
        <translation>視野を完了</translation>
    </message>
    <message>
        <source>All points of this field were looked at. Goes to the next field that is not counted.</source>
        <translation>この視野の点をすべて見ました。次の未計数の視野に移ります。</translation>
    </message>
    <message>
        <source>Pause counting</source>
        <translation>計数を中断</translation>
    </message>
    <message>
        <source>Shows the result again; what was counted is kept.</source>
        <translation>結果を再び表示します。計数した内容は残ります。</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>計数を続ける</translation>
    </message>
    <message>
        <source>Shows the next field that is not counted.</source>
        <translation>次の未計数の視野を表示します。</translation>
    </message>
    <message>
        <source>Look through the fields</source>
        <translation>視野を見直す</translation>
    </message>
    <message>
        <source>Shows the counted fields again, from the first.</source>
        <translation>計数済みの視野を最初からもう一度表示します。</translation>
    </message>
    <message>
        <source>Start counting</source>
        <translation>計数を始める</translation>
    </message>
    <message>
        <source>Draws random fields and shows the first.</source>
        <translation>視野を無作為に選び、最初の視野を表示します。</translation>
    </message>
    <message>
        <source>Draw more fields</source>
        <translation>視野を追加</translation>
    </message>
    <message>
        <source>More fields make the ranges narrower.</source>
        <translation>視野が多いほど区間は狭くなります。</translation>
    </message>
    <message>
        <source>How much is mitochondria, and how much of it was found?</source>
        <translation>ミトコンドリアはどれだけあり、どれだけ見つかったか</translation>
    </message>
    <message>
        <source>Crosses lie on small fields, drawn at random from the whole stack. Click those that lie in a mitochondrion; the result is hidden meanwhile. The counts need no result and hold for every later one.</source>
        <translation>スタック全体から無作為に選んだ小さな視野に十字が並びます。ミトコンドリアの中にある十字をクリックしてください。その間、結果は隠れます。計数に結果は不要で、後のどの結果にも使えます。</translation>
    </message>
    <message>
        <source>What the counts say</source>
        <translation>計数からわかること</translation>
    </message>
    <message>
        <source>Counted fields</source>
        <translation>計数済みの視野</translation>
    </message>
    <message>
        <source>Share of the fields that are counted.</source>
        <translation>計数済みの視野の割合です。</translation>
    </message>
    <message>
        <source>Counts by eye and in the result</source>
        <translation>目視と結果の点数</translation>
    </message>
    <message>
        <source>For each field the points in mitochondria, by eye and in the result.</source>
        <translation>視野ごとの、ミトコンドリアの中の点数（目視と結果）です。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewPanel</name>
    <message>
        <source>By eye</source>
        <translation>目視</translation>
    </message>
    <message>
        <source>Against truth</source>
        <translation>正解と比較</translation>
    </message>
    <message>
        <source>Review by eye</source>
        <translation>目視でレビュー</translation>
    </message>
    <message>
        <source>Go through the instances, the most doubtful first.</source>
        <translation>最も疑わしいものから順にインスタンスを確認します。</translation>
    </message>
    <message>
        <source>Review against truth</source>
        <translation>正解と比較してレビュー</translation>
    </message>
    <message>
        <source>Compare the result with labels that people made.</source>
        <translation>結果を人が作成したラベルと比較します。</translation>
    </message>
    <message>
        <source>By counting</source>
        <translation>計数で</translation>
    </message>
    <message>
        <source>Review by counting</source>
        <translation>計数で確認</translation>
    </message>
    <message>
        <source>Count test points on random fields: how much is mitochondria, and what was missed.</source>
        <translation>無作為な視野でテスト点を数え、ミトコンドリアの量と見落としを調べます。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewQueue</name>
    <message>
        <source>Instance %1, section %2</source>
        <translation>インスタンス %1、切片 %2</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewQueueFace</name>
    <message>
        <source>No prediction yet. Adapt makes one.</source>
        <translation>予測はまだありません。「適応」で作成されます。</translation>
    </message>
    <message>
        <source>Go to Adapt</source>
        <translation>「適応」へ</translation>
    </message>
    <message>
        <source>Shows the panel where an adaptation is started.</source>
        <translation>適応を開始するパネルを表示します。</translation>
    </message>
    <message>
        <source>Looking for the instances that are most doubtful…</source>
        <translation>最も疑わしいインスタンスを探しています…</translation>
    </message>
    <message>
        <source>The result holds no instances. More points, or a longer adaptation, may find some.</source>
        <translation>結果にインスタンスがありません。点を増やすか、より長く適応させると見つかる可能性があります。</translation>
    </message>
    <message>
        <source>The whole sample is reviewed.</source>
        <translation>標本はすべてレビュー済みです。</translation>
    </message>
    <message>
        <source>All instances are reviewed.</source>
        <translation>インスタンスはすべてレビュー済みです。</translation>
    </message>
    <message>
        <source>One is missing? Click its middle with the point tool: it counts as missed and as a point.</source>
        <translation>足りないものがありますか？ 点ツールで中央をクリックしてください。見落としおよび点として記録されます。</translation>
    </message>
    <message>
        <source>Random sample of %1</source>
        <translation>無作為標本 %1 個</translation>
    </message>
    <message>
        <source>How good is the whole result?</source>
        <translation>結果全体の精度は？</translation>
    </message>
    <message>
        <source>Back to the doubtful ones</source>
        <translation>疑わしいものに戻る</translation>
    </message>
    <message>
        <source>Estimate precision</source>
        <translation>適合率を推定</translation>
    </message>
    <message>
        <source>Leaves the sample; its verdicts are kept.</source>
        <translation>標本のレビューを終えます。判定は保持されます。</translation>
    </message>
    <message>
        <source>Draws a random sample and asks for a verdict on each.</source>
        <translation>無作為標本を抽出し、1 つずつ判定を求めます。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a verdict and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>This instance is right.</source>
        <translation>このインスタンスは正しい。</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>This instance is not a mitochondrion.</source>
        <translation>このインスタンスはミトコンドリアではない。</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Remembers this instance for a second look.</source>
        <translation>後で見直すためにこのインスタンスに印を付けます。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Puts this instance at the end of the queue.</source>
        <translation>このインスタンスをキューの最後に回します。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Goes to the instance before.</source>
        <translation>前のインスタンスへ移動します。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Goes to the next instance without a verdict on this one.</source>
        <translation>判定せずに次のインスタンスへ移動します。</translation>
    </message>
    <message>
        <source>Reviewed instances</source>
        <translation>レビュー済みのインスタンス</translation>
    </message>
    <message>
        <source>Share of the instances that have a verdict.</source>
        <translation>判定のあるインスタンスの割合。</translation>
    </message>
    <message>
        <source>Verdicts on %1 random instances give the share of right ones, with a 95 % range, for a paper.</source>
        <translation>無作為に選んだ %1 個のインスタンスを判定すると、論文に使える正解率と 95 % 区間が得られます。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Several mitochondria in one: cuts it between the centres clicked in it.</source>
        <translation>複数のミトコンドリアが 1 つになっている場合：中でクリックした中心の間で切り分けます。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>A part of a mitochondrion: joins it with the next instance that is clicked.</source>
        <translation>ミトコンドリアの一部の場合：次にクリックするインスタンスと結合します。</translation>
    </message>
    <message>
        <source>The whole sample is reviewed. Flagged and left out of the estimate: %1.</source>
        <translation>標本はすべてレビュー済みです。フラグ付きで推定から除いたもの: %1。</translation>
    </message>
    <message>
        <source>Draw %1 more</source>
        <translation>さらに %1 個抽出</translation>
    </message>
    <message>
        <source>Adds random instances to the sample, so that the range becomes narrower.</source>
        <translation>標本に無作為なインスタンスを加え、範囲を狭めます。</translation>
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
        <translation>%1 の計算方法</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>切片 %1</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>mean ± SD</source>
        <translation>平均 ± SD</translation>
    </message>
    <message>
        <source>By pixel</source>
        <translation>ピクセル単位</translation>
    </message>
    <message>
        <source>By instance</source>
        <translation>インスタンス単位</translation>
    </message>
    <message>
        <source>%1 of the section</source>
        <translation>切片の %1</translation>
    </message>
    <message>
        <source>%1 of the stack</source>
        <translation>スタックの %1</translation>
    </message>
    <message>
        <source>%1, mean over sections</source>
        <translation>%1、切片間の平均</translation>
    </message>
    <message>
        <source>Shows the formula, the matching rule and how sections are put together.</source>
        <translation>式、対応付けの規則、切片のまとめ方を表示します。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewTruthFace</name>
    <message>
        <source>No prediction yet. Adapt makes one.</source>
        <translation>予測はまだありません。「適応」で作成されます。</translation>
    </message>
    <message>
        <source>Go to Adapt</source>
        <translation>「適応」へ</translation>
    </message>
    <message>
        <source>Shows the panel where an adaptation is started.</source>
        <translation>適応を開始するパネルを表示します。</translation>
    </message>
    <message>
        <source>You do not need truth to use Cristae. If you have it, drop it here to see scores.</source>
        <translation>Cristae の使用に正解は必要ありません。お持ちの場合は、ここにドロップするとスコアが表示されます。</translation>
    </message>
    <message>
        <source>Open truth…</source>
        <translation>正解を開く…</translation>
    </message>
    <message>
        <source>Chooses a labelled stack of the same shape.</source>
        <translation>同じ形状のラベル付きスタックを選択します。</translation>
    </message>
    <message>
        <source>Comparing with the truth…</source>
        <translation>正解と比較しています…</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>切片 %1</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>誤り: %1</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Every instance has its partner at this threshold.</source>
        <translation>このしきい値では、すべてのインスタンスに対応する相手があります。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Goes to the error before.</source>
        <translation>前の誤りへ移動します。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Goes to the next error.</source>
        <translation>次の誤りへ移動します。</translation>
    </message>
    <message>
        <source>TP: found and true</source>
        <translation>TP: 検出され、正しい</translation>
    </message>
    <message>
        <source>FP: found, not in the truth</source>
        <translation>FP: 検出されたが、正解にない</translation>
    </message>
    <message>
        <source>FN: in the truth, missed</source>
        <translation>FN: 正解にあるが、見落とし</translation>
    </message>
    <message>
        <source>%1, section</source>
        <translation>%1、切片</translation>
    </message>
    <message>
        <source>%1, stack</source>
        <translation>%1、スタック</translation>
    </message>
    <message>
        <source>Open other truth</source>
        <translation>別の正解を開く</translation>
    </message>
    <message>
        <source>Chooses another labelled stack of the same shape.</source>
        <translation>同じ形状の別のラベル付きスタックを選択します。</translation>
    </message>
    <message>
        <source>Take the truth away</source>
        <translation>正解を外す</translation>
    </message>
    <message>
        <source>Compares no longer; the file stays as it is.</source>
        <translation>比較をやめます。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>By instance</source>
        <translation>インスタンス単位</translation>
    </message>
    <message>
        <source>By pixel</source>
        <translation>ピクセル単位</translation>
    </message>
    <message>
        <source>Colours whole instances by whether they have a partner.</source>
        <translation>対応する相手の有無でインスタンス全体を色分けします。</translation>
    </message>
    <message>
        <source>Colours each pixel by whether both agree.</source>
        <translation>両者が一致するかどうかでピクセルごとに色分けします。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As in papers</source>
        <translation>論文で一般的な配色</translation>
    </message>
    <message>
        <source>Safe for red-green blindness</source>
        <translation>赤緑の色覚特性に配慮</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>印刷用</translation>
    </message>
    <message>
        <source>Colours of TP, FP and FN; the line styles stay the same.</source>
        <translation>TP、FP、FN の色。線種は変わりません。</translation>
    </message>
    <message>
        <source>IoU of a match</source>
        <translation>対応とする IoU</translation>
    </message>
    <message>
        <source>How much an instance and its partner must overlap to count as TP.</source>
        <translation>TP と数えるために必要な、インスタンスと相手との重なり。</translation>
    </message>
    <message>
        <source>What is wrong, the largest first. A click shows it in the views.</source>
        <translation>誤りの一覧（大きい順）。クリックするとビューに表示します。</translation>
    </message>
    <message>
        <source>3-D: an instance goes through the sections</source>
        <translation>3D：インスタンスは複数の切片にまたがる</translation>
    </message>
    <message>
        <source>2-D: each section has its own instances</source>
        <translation>2D：切片ごとに別のインスタンス</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RunController</name>
    <message>
        <source>Save the project under another name and adapt there.</source>
        <translation>プロジェクトを別名で保存し、そちらで適応してください。</translation>
    </message>
    <message>
        <source>The model of the earlier run is not in the project&apos;s data folder any more.</source>
        <translation>以前の実行のモデルが、プロジェクトのデータフォルダーにもうありません。</translation>
    </message>
    <message>
        <source>Adapt from the source pack instead.</source>
        <translation>代わりにソースパックから適応してください。</translation>
    </message>
    <message>
        <source>No source pack comes with this copy of the program.</source>
        <translation>このプログラムにはソースパックが同梱されていません。</translation>
    </message>
    <message>
        <source>Choose a source pack file.</source>
        <translation>ソースパックのファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>%1 を作成できません: %2。</translation>
    </message>
    <message>
        <source>Check that the project&apos;s folder may be written and the disk has room.</source>
        <translation>プロジェクトのフォルダーに書き込めること、ディスクに空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>The run has left no trace in its folder.</source>
        <translation>実行の記録がフォルダーに残っていません。</translation>
    </message>
    <message>
        <source>Adapt again.</source>
        <translation>もう一度適応してください。</translation>
    </message>
    <message>
        <source>The folder of %1 is not there any more.</source>
        <translation>%1 のフォルダーはもうありません。</translation>
    </message>
    <message>
        <source>The run that made this result is not in the project&apos;s data folder any more.</source>
        <translation>この結果を作った実行は、プロジェクトのデータフォルダーにもうありません。</translation>
    </message>
    <message>
        <source>Segment again, or adapt.</source>
        <translation>もう一度セグメンテーションするか、適応してください。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RunWords</name>
    <message>
        <source>Quick look</source>
        <translation>クイック確認</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>長時間</translation>
    </message>
    <message>
        <source>Published settings</source>
        <translation>論文の設定</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Half the time of Standard: shows whether the pack suits the stack.</source>
        <translation>「標準」の半分の時間で、パックがスタックに合うかどうかを確認します。</translation>
    </message>
    <message>
        <source>Ten rounds with a small network. The right choice for most stacks.</source>
        <translation>小型ネットワークで 10 ラウンド。ほとんどのスタックに適しています。</translation>
    </message>
    <message>
        <source>Twenty rounds, with a pack made for it a larger network and finer detail. About three times as long as Standard; for the final result.</source>
        <translation>20 ラウンド。専用に作ったパックではより大きなネットワークと細かい解像度になります。「標準」の約 3 倍の時間がかかります。最終結果向けです。</translation>
    </message>
    <message>
        <source>The settings of the publication, to repeat its figures. Days without a GPU.</source>
        <translation>論文の数値を再現するための、論文と同じ設定。GPU なしでは数日かかります。</translation>
    </message>
    <message>
        <source>Reading the source pack</source>
        <translation>ソースパックを読み込み中</translation>
    </message>
    <message>
        <source>Reading the stack</source>
        <translation>スタックを読み込み中</translation>
    </message>
    <message>
        <source>Getting used to the grey values of the stack</source>
        <translation>スタックのグレー値に順応中</translation>
    </message>
    <message>
        <source>Choosing sure mitochondria and learning from them</source>
        <translation>確実なミトコンドリアを選んで学習中</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>結果を確認中</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>Segmenting the stack</source>
        <translation>スタックをセグメンテーション中</translation>
    </message>
    <message>
        <source>Telling instances apart</source>
        <translation>インスタンスを分離中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>途中で終了</translation>
    </message>
    <message>
        <source>tiny network</source>
        <translation>極小ネットワーク</translation>
    </message>
    <message>
        <source>small network</source>
        <translation>小型ネットワーク</translation>
    </message>
    <message>
        <source>medium network</source>
        <translation>中型ネットワーク</translation>
    </message>
    <message>
        <source>large network</source>
        <translation>大型ネットワーク</translation>
    </message>
    <message>
        <source>published network</source>
        <translation>論文のネットワーク</translation>
    </message>
    <message>
        <source>IPL: from clicks</source>
        <translation>IPL: クリックから学習</translation>
    </message>
    <message>
        <source>R4MITO: reference pixels</source>
        <translation>R4MITO: 参照ピクセル</translation>
    </message>
    <message>
        <source>CAFA: class prototypes</source>
        <translation>CAFA: クラスのプロトタイプ</translation>
    </message>
    <message>
        <source>DA-ISC: pairs of sections</source>
        <translation>DA-ISC: 切片の対</translation>
    </message>
    <message>
        <source>WDA-Net: counts and sure pixels</source>
        <translation>WDA-Net: 計数と確実なピクセル</translation>
    </message>
    <message>
        <source>AdaptSegNet: a rival network</source>
        <translation>AdaptSegNet: 敵対ネットワーク</translation>
    </message>
    <message>
        <source>Whole mitochondria become labels, round by round; the clicks say which. The right choice for most stacks.</source>
        <translation>ミトコンドリア全体がラウンドごとにラベルになります。どれを選ぶかはクリックが示します。ほとんどのスタックに適しています。</translation>
    </message>
    <message>
        <source>Two looks of each place must agree, and pixels are compared with sure ones. Clicks are not used.</source>
        <translation>各場所の 2 つの見え方を一致させ、ピクセルを確実なピクセルと比較します。クリックは使いません。</translation>
    </message>
    <message>
        <source>Pixels of both stacks are drawn to the mean of their class. Clicks are not used.</source>
        <translation>両方のスタックのピクセルを、そのクラスの平均に引き寄せます。クリックは使いません。</translation>
    </message>
    <message>
        <source>Two sections and what differs between them must fit together. Clicks are not used; the stack needs several sections.</source>
        <translation>2 枚の切片と、その間の差分を整合させます。クリックは使いません。スタックには複数の切片が必要です。</translation>
    </message>
    <message>
        <source>Sure pixels become labels and the number of mitochondria is watched.</source>
        <translation>確実なピクセルをラベルとし、ミトコンドリアの数を監視します。</translation>
    </message>
    <message>
        <source>Masks of the stack must look like masks of the source. Clicks are not used.</source>
        <translation>スタックのマスクをソースのマスクに似せます。クリックは使いません。</translation>
    </message>
    <message>
        <source>Judging the size of a pixel by the clicks</source>
        <translation>クリックからピクセルサイズを推定中</translation>
    </message>
    <message>
        <source>Writing the instances</source>
        <translation>インスタンスを書き込み中</translation>
    </message>
    <message>
        <source>Judging by the clicks which mitochondria touch</source>
        <translation>接しているミトコンドリアをクリックから判定中</translation>
    </message>
    <message>
        <source>Reading what was drawn</source>
        <translation>描かれたものを読み込み中</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RunsModel</name>
    <message>
        <source>Shown, out of date</source>
        <translation>表示中（古い結果）</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>古い結果</translation>
    </message>
    <message>
        <source>Without adaptation</source>
        <translation>適応なし</translation>
    </message>
    <message>
        <source>Points or the stack have changed since this run. Its result is kept as it was.</source>
        <translation>この実行の後に、点またはスタックが変更されました。結果は元のまま保持されています。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Instances made again</source>
        <translation>インスタンスを作り直し</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RunsPanel</name>
    <message>
        <source>%1 instances</source>
        <comment>a number</comment>
        <translation>インスタンス %1 個</translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>比較を終了</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Shows the current result alone again</source>
        <translation>現在の結果だけの表示に戻す</translation>
    </message>
    <message>
        <source>Wipes between this result and the one that is shown</source>
        <translation>境界線を動かして、この結果と表示中の結果を見比べる</translation>
    </message>
    <message>
        <source>No run yet. Each one is kept here, with its result.</source>
        <translation>実行はまだありません。実行はすべて結果とともにここに保持されます。</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>適応</translation>
    </message>
    <message>
        <source>To the choices of the first run</source>
        <translation>最初の実行の選択へ</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Newest first; Enter shows the result of a run</source>
        <translation>新しい順。Enter で実行の結果を表示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Makes the result of this run the one that is shown and reviewed</source>
        <translation>この実行の結果を表示とレビューの対象にする</translation>
    </message>
    <message>
        <source>Opens the folder with the files of this run</source>
        <translation>この実行のファイルがあるフォルダーを開く</translation>
    </message>
    <message>
        <source>%1 vs %2: counting what has changed…</source>
        <comment>two runs</comment>
        <translation>%1 と %2：変化を数えています…</translation>
    </message>
    <message numerus="yes">
        <source>%1 vs %2: %n changed instance(s)</source>
        <comment>two runs</comment>
        <translation>
            <numerusform>%1 と %2：変化したインスタンス %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Bodies of the whole stack are compared.</source>
        <translation>スタック全体の物体どうしを比較しています。</translation>
    </message>
    <message>
        <source>The profiles of each section are compared.</source>
        <translation>各切片の断面像どうしを比較しています。</translation>
    </message>
    <message>
        <source>An instance is unchanged if it has a partner of its own in the other run, with an IoU of 0.5 or more; all others are counted, those of both runs.</source>
        <translation>もう一方の実行に IoU 0.5 以上で一対一に対応する相手があるインスタンスは変化なしとみなし、それ以外を両方の実行について数えます。</translation>
    </message>
    <message>
        <source>Unchanged: %1. Only in %2: %3. Only in %4: %5.</source>
        <translation>変化なし：%1。%2 のみ：%3。%4 のみ：%5。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::SectionStrip</name>
    <message>
        <source>Sections</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>Drag or click to go to a section</source>
        <translation>ドラッグまたはクリックで切片へ移動</translation>
    </message>
    <message>
        <source>Section %1 / %2</source>
        <translation>切片 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>点 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>誤り %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>判定 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::SectionView</name>
    <message>
        <source>XY view</source>
        <translation>XY ビュー</translation>
    </message>
    <message>
        <source>XZ view</source>
        <translation>XZ ビュー</translation>
    </message>
    <message>
        <source>YZ view</source>
        <translation>YZ ビュー</translation>
    </message>
    <message>
        <source>Click the middle of a mitochondrion. Shift+click marks what is none.</source>
        <translation>ミトコンドリアの中央をクリックしてください。Shift+クリックはミトコンドリアでないものを示します。</translation>
    </message>
    <message>
        <source>%1. The cross is at x %2, y %3, z %4.</source>
        <translation>%1。十字カーソルは x %2、y %3、z %4 にあります。</translation>
    </message>
    <message>
        <source>XY · section %1 / %2</source>
        <translation>XY · 切片 %1/%2</translation>
    </message>
    <message>
        <source>XZ · y %1 / %2</source>
        <translation>XZ · y %1/%2</translation>
    </message>
    <message>
        <source>YZ · x %1 / %2</source>
        <translation>YZ · x %1/%2</translation>
    </message>
    <message>
        <source>Drawn with cubic voxels: the voxel size is not known.</source>
        <translation>ボクセルサイズが不明なため、立方体のボクセルで描画しています。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Counting frame: x %1–%2, y %3–%4, sections %5–%6</source>
        <translation>計数枠: x %1–%2、y %3–%4、切片 %5–%6</translation>
    </message>
    <message>
        <source>This section is not among those of the counting frame.</source>
        <translation>この切片は計数枠に含まれません。</translation>
    </message>
    <message>
        <source>Before the counting frame: what reaches into the tinted area is not counted.</source>
        <translation>計数枠の手前: 色の付いた領域に入るものは数えません。</translation>
    </message>
    <message>
        <source>Behind the counting frame: what reaches here may be counted.</source>
        <translation>計数枠の奥: ここまで届くものは数えられることがあります。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ShortcutsSheet</name>
    <message>
        <source>Keys of this screen</source>
        <translation>この画面のキー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Preset of keys</source>
        <translation>キーのプリセット</translation>
    </message>
    <message>
        <source>Keys as in a program that you know</source>
        <translation>使い慣れたプログラムと同じキー</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Show only commands and keys that fit</source>
        <translation>該当するコマンドとキーだけを表示</translation>
    </message>
    <message>
        <source>Commands and their keys; bold ones were changed</source>
        <translation>コマンドとそのキー（太字は変更済み）</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>一覧の列</translation>
    </message>
    <message>
        <source>Drag the edge of a column to make it wider</source>
        <translation>列の端をドラッグして幅を広げる</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Press the new key for the chosen command</source>
        <translation>選択したコマンドの新しいキーを押す</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Give this key to the chosen command; others lose it</source>
        <translation>このキーを選択したコマンドに割り当てる（他のコマンドからは外れる）</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Leave the chosen command without a key</source>
        <translation>選択したコマンドをキーなしにする</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Give the chosen command the keys of the preset</source>
        <translation>選択したコマンドにプリセットのキーを割り当てる</translation>
    </message>
    <message>
        <source>Export keys…</source>
        <translation>キーをエクスポート…</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>キーをエクスポート</translation>
    </message>
    <message>
        <source>Write the keys to a file, for another computer</source>
        <translation>他のコンピューター用にキーをファイルに書き出す</translation>
    </message>
    <message>
        <source>Import keys…</source>
        <translation>キーをインポート…</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>キーをインポート</translation>
    </message>
    <message>
        <source>Read keys that were exported before</source>
        <translation>以前にエクスポートしたキーを読み込む</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Give every command the keys of the preset</source>
        <translation>すべてのコマンドにプリセットのキーを割り当てる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the list of keys; changes are applied already</source>
        <translation>キーの一覧を閉じる（変更は適用済み）</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation>「%1」の新しいキー</translation>
    </message>
    <message>
        <source>Choose a command to change its key</source>
        <translation>キーを変更するコマンドを選択してください</translation>
    </message>
    <message>
        <source>This command takes something away, so a bare digit is too easy to press. Add Ctrl or Alt.</source>
        <translation>このコマンドは何かを取り除くため、数字だけのキーでは誤って押しやすくなります。Ctrl または Alt を加えてください。</translation>
    </message>
    <message>
        <source>Tab, Esc and Space move the focus, close and pan. Choose another key.</source>
        <translation>Tab、Esc、Space は、フォーカスの移動、閉じる操作、表示の移動に使います。別のキーを選択してください。</translation>
    </message>
    <message>
        <source>“%1” has this key now and would lose it.</source>
        <translation>このキーは現在「%1」に割り当てられており、そこから外れます。</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>このキーは空いています。</translation>
    </message>
    <message>
        <source>Keys of Cristae (*.json)</source>
        <translation>Cristae のキー (*.json)</translation>
    </message>
    <message>
        <source>The keys were written to %1.</source>
        <translation>キーを %1 に書き出しました。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 に書き込めませんでした。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 holds no keys of Cristae. Choose a file that was exported here.</source>
        <translation>%1 には Cristae のキーがありません。ここでエクスポートしたファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::StackViews</name>
    <message>
        <source>No stack is open</source>
        <translation>スタックが開かれていません</translation>
    </message>
    <message>
        <source>Drop a stack, a folder of sections or a project here.</source>
        <translation>スタック、切片のフォルダー、またはプロジェクトをここにドロップしてください。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::StartPage</name>
    <message>
        <source>Continue</source>
        <translation>続きから</translation>
    </message>
    <message>
        <source>Projects keep every point and every result. The last one stands here.</source>
        <translation>プロジェクトにはすべての点と結果が保存されます。最後のプロジェクトがここに表示されます。</translation>
    </message>
    <message>
        <source>%1: back to where you stopped.</source>
        <translation>%1: 中断したところへ戻ります。</translation>
    </message>
    <message>
        <source>No project yet.</source>
        <translation>プロジェクトはまだありません。</translation>
    </message>
    <message>
        <source>Opens the project %1.</source>
        <translation>プロジェクト %1 を開きます。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>この一覧から削除(&amp;R)</translation>
    </message>
    <message>
        <source>Finds mitochondria in electron-microscopy stacks from a few clicks.</source>
        <translation>数回のクリックから電子顕微鏡スタックのミトコンドリアを検出します。</translation>
    </message>
    <message>
        <source>Try the demo stack</source>
        <translation>デモスタックを試す</translation>
    </message>
    <message>
        <source>Open a stack</source>
        <translation>スタックを開く</translation>
    </message>
    <message>
        <source>Open a &amp;folder of sections…</source>
        <translation>切片のフォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Open a &amp;project…</source>
        <translation>プロジェクトを開く(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>最近使ったプロジェクト(&amp;R)</translation>
    </message>
    <message>
        <source>Projects that you open are listed here. Begin with the demo stack or with a stack of yours.</source>
        <translation>開いたプロジェクトがここに一覧表示されます。デモスタックまたはお手持ちのスタックから始めてください。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>You can also drop a file, a folder of sections or a project anywhere on this window.</source>
        <translation>ファイル、切片のフォルダー、プロジェクトは、このウィンドウのどこにでもドロップできます。</translation>
    </message>
    <message>
        <source>Makes a small synthetic stack and opens it.</source>
        <translation>小さな合成スタックを作成して開きます。</translation>
    </message>
    <message>
        <source>Asks for a file and shows what is in it before anything is made.</source>
        <translation>ファイルを選び、何かを作成する前にその内容を表示します。</translation>
    </message>
    <message>
        <source>Open a folder of sections</source>
        <translation>切片のフォルダーを開く</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Asks for a .cristae file.</source>
        <translation>.cristae ファイルを選びます。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近使ったプロジェクト</translation>
    </message>
    <message>
        <source>Enter opens a project, Delete takes it out of the list.</source>
        <translation>Enter でプロジェクトを開き、Delete で一覧から外します。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ends what is under way; nothing is lost.</source>
        <translation>進行中の処理を終了します。何も失われません。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>How far it has come.</source>
        <translation>処理の進み具合。</translation>
    </message>
    <message>
        <source>TIFF, HDF5, MRC, Zarr, N5, precomputed, NIfTI, NRRD, NPY or a series of images. Your files stay as they are.</source>
        <translation>TIFF、HDF5、MRC、Zarr、N5、precomputed、NIfTI、NRRD、NPY、または連番画像。元のファイルは変更されません。</translation>
    </message>
    <message>
        <source>For a stack with one image file a section, and for Zarr, N5 and precomputed volumes.</source>
        <translation>切片ごとに 1 つの画像ファイルがあるスタック、および Zarr、N5、precomputed 用です。</translation>
    </message>
    <message>
        <source>Synthetic tissue with known truth: the whole way on a small stack.</source>
        <translation>正解がわかっている合成組織。小さなスタックで全工程を体験できます。</translation>
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
        <translation>ラウンド %1/%2</translation>
    </message>
    <message>
        <source>Voxel size</source>
        <translation>ボクセルサイズ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Measuring how fast this machine is…</source>
        <translation>このマシンの速度を測定中…</translation>
    </message>
    <message>
        <source>GPU (%1)</source>
        <translation>GPU（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Processor, %n thread(s)</source>
        <translation>
            <numerusform>プロセッサ、%n スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>Speed not known</source>
        <translation>速度不明</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range of numbers</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
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
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Close this message; it stays in the list of messages</source>
        <translation>このメッセージを閉じる（メッセージ一覧には残る）</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Trouble</name>
    <message>
        <source>Your work is safe on disk. Try again.</source>
        <translation>作業内容はディスクに安全に保存されています。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::VolumeView</name>
    <message>
        <source>The 3-D view needs OpenGL, which this display does not offer. All other views work.</source>
        <translation>3D ビューには OpenGL が必要ですが、このディスプレイでは利用できません。他のビューはすべて使えます。</translation>
    </message>
    <message>
        <source>Making the surfaces of the instances.</source>
        <translation>インスタンスの表面を作成しています。</translation>
    </message>
    <message>
        <source>Drag to turn, use the wheel to zoom, click an instance to select it.</source>
        <translation>ドラッグで回転、ホイールで拡大／縮小、クリックでインスタンスを選択します。</translation>
    </message>
    <message>
        <source>3-D view</source>
        <translation>3D ビュー</translation>
    </message>
</context>
<context>
    <name>cristae::ui::VoxelCheck</name>
    <message>
        <source>A pixel of %1 nm is unusual for electron microscopy. Was it µm instead of nm?</source>
        <translation>%1 nm のピクセルは電子顕微鏡では通常ありません。nm ではなく µm ではありませんか？</translation>
    </message>
    <message>
        <source>A section is %1 times as thick as a pixel is wide. Was it µm instead of nm?</source>
        <translation>切片の厚さがピクセルの幅の %1 倍です。nm ではなく µm ではありませんか？</translation>
    </message>
    <message>
        <source>A pixel is %1 times as wide as a section is thick. Was it µm instead of nm?</source>
        <translation>ピクセルの幅が切片の厚さの %1 倍です。nm ではなく µm ではありませんか？</translation>
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
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>Takes the voxel size as %1 (x, y, z).</source>
        <translation>ボクセルサイズを %1 (x, y, z) にします。</translation>
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
        <translation>ピクセルの幅</translation>
    </message>
    <message>
        <source>Height of a pixel</source>
        <translation>ピクセルの高さ</translation>
    </message>
    <message>
        <source>Thickness of a section</source>
        <translation>切片の厚さ</translation>
    </message>
    <message>
        <source> nm</source>
        <comment>unit behind a number</comment>
        <translation> nm</translation>
    </message>
    <message>
        <source>%1 in nanometres. Data are never resampled by it.</source>
        <translation>%1（ナノメートル）。これによってデータがリサンプリングされることはありません。</translation>
    </message>
    <message>
        <source>The voxel size is &amp;unknown</source>
        <translation>ボクセルサイズは不明(&amp;U)</translation>
    </message>
    <message>
        <source>The voxel size is unknown</source>
        <translation>ボクセルサイズは不明</translation>
    </message>
    <message>
        <source>Sizes are then given in pixels. You can set it at any time.</source>
        <translation>大きさはピクセル単位で表示されます。後からいつでも設定できます。</translation>
    </message>
    <message>
        <source>Give all three sizes, or say that the voxel size is unknown.</source>
        <translation>3 つのサイズをすべて入力するか、ボクセルサイズは不明としてください。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::VoxelSizeSheet</name>
    <message>
        <source>Voxel size</source>
        <translation>ボクセルサイズ</translation>
    </message>
    <message>
        <source>All lengths, areas and volumes follow from it. The stack itself stays as it is, and the change can be undone.</source>
        <translation>長さ、面積、体積はすべてこの値から計算されます。スタック自体は変わらず、変更は元に戻せます。</translation>
    </message>
    <message>
        <source>The stack does not say its voxel size.</source>
        <translation>スタックにボクセルサイズの記載がありません。</translation>
    </message>
    <message>
        <source>Until now: from %1</source>
        <translation>現在の値の取得元: %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>&amp;Set voxel size</source>
        <translation>ボクセルサイズを設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Set voxel size</source>
        <translation>ボクセルサイズを設定</translation>
    </message>
    <message>
        <source>Changes the voxel size of the project as one edit.</source>
        <translation>プロジェクトのボクセルサイズを 1 回の編集として変更します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Closes and changes nothing.</source>
        <translation>何も変更せずに閉じます。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::WorkerJob</name>
    <message>
        <source>The worker process has gone without saying why; your points and earlier results are safe.</source>
        <translation>ワーカープロセスが理由を示さずに終了しました。点と以前の結果は安全です。</translation>
    </message>
    <message>
        <source>Look at the log, close programs that use much memory, and start the run again.</source>
        <translation>ログを確認し、メモリを多く使うプログラムを閉じて、実行をもう一度開始してください。</translation>
    </message>
    <message>
        <source>%1 cannot be started; it is the program that learns and predicts.</source>
        <translation>%1 を起動できません。これは学習と予測を行うプログラムです。</translation>
    </message>
    <message>
        <source>Check that it lies beside this program and may be executed, and that the disk has room.</source>
        <translation>それがこのプログラムと同じ場所にあり、実行できること、ディスクに空きがあることを確認してください。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Finds mitochondria in electron-microscopy stacks from a few clicks.</source>
        <translation>数回のクリックから電子顕微鏡スタックのミトコンドリアを検出します。</translation>
    </message>
    <message>
        <source>A stack, a folder of sections or a project.</source>
        <translation>スタック、切片のフォルダー、またはプロジェクト。</translation>
    </message>
</context>
</TS>
