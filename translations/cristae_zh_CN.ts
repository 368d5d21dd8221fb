<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>Open a stack…</source>
        <translation>打开图像栈…</translation>
    </message>
    <message>
        <source>Open an electron-microscopy stack and start a project for it</source>
        <translation>打开一个电镜图像栈，并为其新建项目</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Go on with a project that was made before</source>
        <translation>继续处理以前创建的项目</translation>
    </message>
    <message>
        <source>Try the demo stack</source>
        <translation>试用演示图像栈</translation>
    </message>
    <message>
        <source>Go the whole way on a small synthetic stack</source>
        <translation>用一个小型合成图像栈走完全部流程</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Close the project; everything is saved already</source>
        <translation>关闭项目；所有内容均已保存</translation>
    </message>
    <message>
        <source>Import points…</source>
        <translation>导入点…</translation>
    </message>
    <message>
        <source>Add points from a CSV of Cristae, napari or Fiji</source>
        <translation>从 Cristae、napari 或 Fiji 的 CSV 文件添加点</translation>
    </message>
    <message>
        <source>Export points…</source>
        <translation>导出点…</translation>
    </message>
    <message>
        <source>Write all points to a CSV</source>
        <translation>将所有点写入 CSV 文件</translation>
    </message>
    <message>
        <source>Open truth…</source>
        <translation>打开真值…</translation>
    </message>
    <message>
        <source>Compare the result with a labelled stack of the same shape</source>
        <translation>将结果与相同形状的标注图像栈进行比较</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write masks, tables, points and figures</source>
        <translation>写出掩膜、表格、点和图片</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Looks, language, keys and what runs may use</source>
        <translation>外观、语言、快捷键以及运行可用的资源</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close Cristae; a run can go on without the window</source>
        <translation>关闭 Cristae；运行可在窗口关闭后继续</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>撤销上一次编辑</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重做已撤销的编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove the selected point</source>
        <translation>移除选中的点</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Show every edit and go back to any of them</source>
        <translation>显示所有编辑，可回到其中任意一步</translation>
    </message>
    <message>
        <source>Voxel size…</source>
        <translation>体素尺寸…</translation>
    </message>
    <message>
        <source>Set the size of a voxel; nothing is resampled</source>
        <translation>设置体素的尺寸；不会重采样</translation>
    </message>
    <message>
        <source>XY view</source>
        <translation>XY 视图</translation>
    </message>
    <message>
        <source>Show the sections as they were imaged</source>
        <translation>按成像方向显示切片</translation>
    </message>
    <message>
        <source>XZ view</source>
        <translation>XZ 视图</translation>
    </message>
    <message>
        <source>Show the stack from the front</source>
        <translation>从正面显示图像栈</translation>
    </message>
    <message>
        <source>YZ view</source>
        <translation>YZ 视图</translation>
    </message>
    <message>
        <source>Show the stack from the side</source>
        <translation>从侧面显示图像栈</translation>
    </message>
    <message>
        <source>Four views</source>
        <translation>四视图</translation>
    </message>
    <message>
        <source>Show XY, XZ, YZ and 3-D, linked by one cross</source>
        <translation>显示 XY、XZ、YZ 和三维视图，由同一十字线联动</translation>
    </message>
    <message>
        <source>Maximise the view</source>
        <translation>最大化视图</translation>
    </message>
    <message>
        <source>Give the whole room to one view, and back</source>
        <translation>让一个视图占满全部空间，再按一次恢复</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show fewer, larger pixels</source>
        <translation>显示更少、更大的像素</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show more of the section</source>
        <translation>显示切片的更大范围</translation>
    </message>
    <message>
        <source>Fit to the view</source>
        <translation>适合视图</translation>
    </message>
    <message>
        <source>Show the whole section</source>
        <translation>显示整张切片</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>缩放至 100%</translation>
    </message>
    <message>
        <source>Show one pixel of the image as one of the screen</source>
        <translation>图像的一个像素对应屏幕的一个像素</translation>
    </message>
    <message>
        <source>Auto contrast</source>
        <translation>自动对比度</translation>
    </message>
    <message>
        <source>Choose black and white from the grey values; the data stay as they are</source>
        <translation>根据灰度值选择黑点和白点；数据保持不变</translation>
    </message>
    <message>
        <source>Reset contrast</source>
        <translation>重置对比度</translation>
    </message>
    <message>
        <source>Show grey values as they are stored</source>
        <translation>按存储的灰度值显示</translation>
    </message>
    <message>
        <source>Show inverted</source>
        <translation>反相显示</translation>
    </message>
    <message>
        <source>Swap black and white on screen only</source>
        <translation>仅在屏幕上交换黑白</translation>
    </message>
    <message>
        <source>Smooth pixels</source>
        <translation>平滑像素</translation>
    </message>
    <message>
        <source>Interpolate magnified pixels; off shows them crisp</source>
        <translation>对放大的像素进行插值；关闭后像素边缘清晰</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Use the whole screen, and back</source>
        <translation>使用整个屏幕，再按一次恢复</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>侧面板</translation>
    </message>
    <message>
        <source>Show or hide the panel with the steps</source>
        <translation>显示或隐藏含各步骤的面板</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Put all panels back to where they were at first</source>
        <translation>将所有面板恢复到初始位置</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Show the messages of this session</source>
        <translation>显示本次会话的消息</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>上一张切片</translation>
    </message>
    <message>
        <source>Go one section back</source>
        <translation>后退一张切片</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>下一张切片</translation>
    </message>
    <message>
        <source>Go one section on</source>
        <translation>前进一张切片</translation>
    </message>
    <message>
        <source>Ten sections back</source>
        <translation>后退十张切片</translation>
    </message>
    <message>
        <source>Go ten sections back</source>
        <translation>后退十张切片</translation>
    </message>
    <message>
        <source>Ten sections on</source>
        <translation>前进十张切片</translation>
    </message>
    <message>
        <source>Go ten sections on</source>
        <translation>前进十张切片</translation>
    </message>
    <message>
        <source>First section</source>
        <translation>第一张切片</translation>
    </message>
    <message>
        <source>Go to the first section</source>
        <translation>转到第一张切片</translation>
    </message>
    <message>
        <source>Last section</source>
        <translation>最后一张切片</translation>
    </message>
    <message>
        <source>Go to the last section</source>
        <translation>转到最后一张切片</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>转到…</translation>
    </message>
    <message>
        <source>Go to a section or to coordinates</source>
        <translation>转到某张切片或某个坐标</translation>
    </message>
    <message>
        <source>Cross left</source>
        <translation>十字线左移</translation>
    </message>
    <message>
        <source>Move the cross one pixel left</source>
        <translation>将十字线左移一个像素</translation>
    </message>
    <message>
        <source>Cross right</source>
        <translation>十字线右移</translation>
    </message>
    <message>
        <source>Move the cross one pixel right</source>
        <translation>将十字线右移一个像素</translation>
    </message>
    <message>
        <source>Cross up</source>
        <translation>十字线上移</translation>
    </message>
    <message>
        <source>Move the cross one pixel up</source>
        <translation>将十字线上移一个像素</translation>
    </message>
    <message>
        <source>Cross down</source>
        <translation>十字线下移</translation>
    </message>
    <message>
        <source>Move the cross one pixel down</source>
        <translation>将十字线下移一个像素</translation>
    </message>
    <message>
        <source>Cross ten left</source>
        <translation>十字线左移十个像素</translation>
    </message>
    <message>
        <source>Move the cross ten pixels left</source>
        <translation>将十字线左移十个像素</translation>
    </message>
    <message>
        <source>Cross ten right</source>
        <translation>十字线右移十个像素</translation>
    </message>
    <message>
        <source>Move the cross ten pixels right</source>
        <translation>将十字线右移十个像素</translation>
    </message>
    <message>
        <source>Cross ten up</source>
        <translation>十字线上移十个像素</translation>
    </message>
    <message>
        <source>Move the cross ten pixels up</source>
        <translation>将十字线上移十个像素</translation>
    </message>
    <message>
        <source>Cross ten down</source>
        <translation>十字线下移十个像素</translation>
    </message>
    <message>
        <source>Move the cross ten pixels down</source>
        <translation>将十字线下移十个像素</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <translation>显示叠加层</translation>
    </message>
    <message>
        <source>Show or hide what lies over the section; hold the key to look beneath</source>
        <translation>显示或隐藏切片上的叠加层；按住此键可查看下方图像</translation>
    </message>
    <message>
        <source>Outlines only</source>
        <translation>仅显示轮廓</translation>
    </message>
    <message>
        <source>Show outlines without filled areas</source>
        <translation>只显示轮廓，不填充区域</translation>
    </message>
    <message>
        <source>Shuffle colours</source>
        <translation>随机换色</translation>
    </message>
    <message>
        <source>Give the instances other colours</source>
        <translation>为实例换一组颜色</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Show how likely each pixel belongs to a mitochondrion</source>
        <translation>显示每个像素属于线粒体的可能性</translation>
    </message>
    <message>
        <source>Centre density</source>
        <translation>中心密度</translation>
    </message>
    <message>
        <source>Show where the network sees centres of mitochondria</source>
        <translation>显示网络认为的线粒体中心位置</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Show each mitochondrion that was found in a colour of its own</source>
        <translation>以不同颜色显示找到的每个线粒体</translation>
    </message>
    <message>
        <source>Pseudo-labels</source>
        <translation>伪标签</translation>
    </message>
    <message>
        <source>Show what the last round learned from</source>
        <translation>显示上一轮学习所依据的标签</translation>
    </message>
    <message>
        <source>Agreement with truth</source>
        <translation>与真值对照</translation>
    </message>
    <message>
        <source>Show what is right, false and missed; needs truth</source>
        <translation>显示正确、误检和漏检；需要真值</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Compare the result with an earlier one by a movable line</source>
        <translation>用可移动的分隔线与先前的结果比较</translation>
    </message>
    <message>
        <source>Point tool</source>
        <translation>点工具</translation>
    </message>
    <message>
        <source>Click the middle of a mitochondrion; with Shift, click what is not one</source>
        <translation>点击线粒体的中心；按住 Shift 点击不是线粒体的位置</translation>
    </message>
    <message>
        <source>Pan tool</source>
        <translation>平移工具</translation>
    </message>
    <message>
        <source>Drag the section; click to select</source>
        <translation>拖动切片；点击进行选择</translation>
    </message>
    <message>
        <source>Point at the cross</source>
        <translation>在十字线处放置点</translation>
    </message>
    <message>
        <source>Put a point where the cross is</source>
        <translation>在十字线所在位置放置一个点</translation>
    </message>
    <message>
        <source>Negative point at the cross</source>
        <translation>在十字线处放置负点</translation>
    </message>
    <message>
        <source>Say that there is no mitochondrion where the cross is</source>
        <translation>表明十字线所在位置没有线粒体</translation>
    </message>
    <message>
        <source>Next useful place</source>
        <translation>下一个推荐位置</translation>
    </message>
    <message>
        <source>Go to where another point helps most</source>
        <translation>转到最需要补充点的位置</translation>
    </message>
    <message>
        <source>Previous useful place</source>
        <translation>上一个推荐位置</translation>
    </message>
    <message>
        <source>Go back to the place before</source>
        <translation>返回前一个位置</translation>
    </message>
    <message>
        <source>Step 1: Mark</source>
        <translation>第 1 步：标点</translation>
    </message>
    <message>
        <source>Show the panel for points</source>
        <translation>显示点面板</translation>
    </message>
    <message>
        <source>Step 2: Adapt</source>
        <translation>第 2 步：适配</translation>
    </message>
    <message>
        <source>Show the panel for runs</source>
        <translation>显示运行面板</translation>
    </message>
    <message>
        <source>Step 3: Review</source>
        <translation>第 3 步：审阅</translation>
    </message>
    <message>
        <source>Show the panel for verdicts and scores</source>
        <translation>显示判定与评分面板</translation>
    </message>
    <message>
        <source>Step 4: Measure</source>
        <translation>第 4 步：测量</translation>
    </message>
    <message>
        <source>Show the table of instances</source>
        <translation>显示实例表格</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>Adapt the network to this stack and segment it</source>
        <translation>使网络适配此图像栈并进行分割</translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation>暂停运行</translation>
    </message>
    <message>
        <source>Free the device for now; nothing is lost</source>
        <translation>暂时释放设备；不会丢失任何内容</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>End the run and keep what it has learned</source>
        <translation>结束运行并保留已学到的内容</translation>
    </message>
    <message>
        <source>Continue the run</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Segment with a pack…</source>
        <translation>用模型包分割…</translation>
    </message>
    <message>
        <source>Segment the stack as it is, without adapting</source>
        <translation>不做适配，直接分割图像栈</translation>
    </message>
    <message>
        <source>Compare runs…</source>
        <translation>比较运行…</translation>
    </message>
    <message>
        <source>Look at two results side by side</source>
        <translation>并排查看两个结果</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>This instance is right</source>
        <translation>此实例正确</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>This instance is not a mitochondrion</source>
        <translation>此实例不是线粒体</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Remember this instance for a second look</source>
        <translation>记下此实例，以便再次查看</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>Put this instance at the end of the queue</source>
        <translation>将此实例放到队列末尾</translation>
    </message>
    <message>
        <source>Next to review</source>
        <translation>下一个待审阅</translation>
    </message>
    <message>
        <source>Go to the next error or doubtful instance</source>
        <translation>转到下一个错误或存疑的实例</translation>
    </message>
    <message>
        <source>Previous to review</source>
        <translation>上一个待审阅</translation>
    </message>
    <message>
        <source>Go to the error or doubtful instance before</source>
        <translation>转到上一个错误或存疑的实例</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>当前界面的快捷键</translation>
    </message>
    <message>
        <source>Show, search and change the keys</source>
        <translation>显示、搜索和更改快捷键</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>按名称查找任意命令</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Read how to work with Cristae</source>
        <translation>阅读 Cristae 的使用方法</translation>
    </message>
    <message>
        <source>About Cristae</source>
        <translation>关于 Cristae</translation>
    </message>
    <message>
        <source>Version, how to cite, licences</source>
        <translation>版本、引用方式、许可证</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加层</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>As in napari</source>
        <translation>与 napari 相同</translation>
    </message>
    <message>
        <source>As in ilastik</source>
        <translation>与 ilastik 相同</translation>
    </message>
    <message>
        <source>As in ImageJ</source>
        <translation>与 ImageJ 相同</translation>
    </message>
    <message>
        <source>Cristae</source>
        <translation>Cristae</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Cut the selected instance between the centres clicked in it</source>
        <translation>在所点击的中心之间切开选中的实例</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Join the selected instance with the next one that is clicked</source>
        <translation>将选中的实例与接下来点击的实例合并</translation>
    </message>
    <message>
        <source>Name this state…</source>
        <translation>命名此状态…</translation>
    </message>
    <message>
        <source>Each edit is saved at once; a name makes this state easy to find in the history</source>
        <translation>每次修改都会立即保存；命名后便于在历史记录中找到此状态</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open a folder of sections, Zarr, N5 or precomputed volumes and start a project for it</source>
        <translation>打开切片、Zarr、N5 或 precomputed 文件夹，并为其新建项目</translation>
    </message>
    <message>
        <source>Go on where the run was paused or stopped</source>
        <translation>从暂停或停止处继续</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Take away from the instance that a stroke meets first</source>
        <translation>从笔画最先碰到的实例中擦除</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>缩小画笔</translation>
    </message>
    <message>
        <source>Make brush and eraser smaller</source>
        <translation>缩小画笔和橡皮擦</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>放大画笔</translation>
    </message>
    <message>
        <source>Make brush and eraser larger</source>
        <translation>放大画笔和橡皮擦</translation>
    </message>
    <message>
        <source>Make instances again…</source>
        <translation>重新生成实例…</translation>
    </message>
    <message>
        <source>Choose how the instances of the result are made</source>
        <translation>选择结果中的实例如何生成</translation>
    </message>
    <message>
        <source>Add to the instance on which a stroke begins; beside all of them, draw a new one. A stroke that comes back to its beginning is filled. Adapting again learns the shape</source>
        <translation>扩展笔画起点处的实例；从空白处开始则画出新实例。回到起点的笔画会被填充。再次适配时会学习其形状</translation>
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
        <translation>已计数 %1 / %2 个视野</translation>
    </message>
    <message>
        <source>Field %1 of %2 · %3 counted</source>
        <translation>视野 %1 / %2 · 已计数 %3</translation>
    </message>
    <message numerus="yes">
        <source>From %n field(s), with 95 % ranges:</source>
        <translation>
            <numerusform>来自 %n 个视野，附 95 % 区间：</numerusform>
        </translation>
    </message>
    <message>
        <source>By eye: %1 of the field is mitochondria.</source>
        <translation>目测：视场的 %1 是线粒体。</translation>
    </message>
    <message>
        <source>In the result: %1, at the same points.</source>
        <translation>结果中：相同的点上为 %1。</translation>
    </message>
    <message>
        <source>Found: %1 of what is mitochondria is in the result.</source>
        <translation>找到：线粒体的 %1 在结果中。</translation>
    </message>
    <message>
        <source>Right: %1 of what is in the result is mitochondria.</source>
        <translation>正确：结果中的 %1 是线粒体。</translation>
    </message>
    <message>
        <source>Dice: %1</source>
        <translation>Dice：%1</translation>
    </message>
    <message>
        <source>Points by eye</source>
        <translation>目测点数</translation>
    </message>
    <message>
        <source>Points in the result</source>
        <translation>结果中的点数</translation>
    </message>
    <message>
        <source>A mark is a field.</source>
        <translation>一个标记代表一个视野。</translation>
    </message>
</context>
<context>
    <name>ExportPlan</name>
    <message>
        <source>spreadsheets, R, Python</source>
        <translation>电子表格、R、Python</translation>
    </message>
    <message>
        <source>any picture viewer</source>
        <translation>任意图片查看器</translation>
    </message>
    <message>
        <source>The ids go up to %1; 16 bit holds 65,535. Choose 32 bit or float.</source>
        <translation>编号最大为 %1；16 位最多容纳 65,535。请选择 32 位或浮点。</translation>
    </message>
    <message>
        <source>The ids go up to %1; float holds 16,777,216 exactly. Choose 32 bit.</source>
        <translation>编号最大为 %1；浮点最多精确表示到 16,777,216。请选择 32 位。</translation>
    </message>
    <message>
        <source>Choose at least one thing to write.</source>
        <translation>请至少选择一项要写出的内容。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>Give a name without slashes that does not begin with a point.</source>
        <translation>请输入名称，不能含斜杠，也不能以点号开头。</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Neuroglancer needs the voxel size, which is unknown. Set it, or choose another format.</source>
        <translation>Neuroglancer 需要体素尺寸，但目前未知。请设置体素尺寸，或选择其他格式。</translation>
    </message>
    <message>
        <source>Surfaces need the voxel size, which is unknown. Set it, or leave surfaces out.</source>
        <translation>导出表面需要体素尺寸，但目前未知。请设置体素尺寸，或不导出表面。</translation>
    </message>
    <message>
        <source>No instance is accepted yet, so the files would be empty. Choose other instances, or accept some in Review.</source>
        <translation>尚未接受任何实例，文件将为空。请选择其他实例范围，或在“审阅”中接受一些实例。</translation>
    </message>
</context>
<context>
    <name>MeasureColumns</name>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
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
        <translation>体积</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>First section</source>
        <translation>首张切片</translation>
    </message>
    <message>
        <source>Last section</source>
        <translation>末张切片</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>切片数</translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation>截断面</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Weight 1/p</source>
        <translation>权重 1/p</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>周长</translation>
    </message>
    <message>
        <source>Perimeter, Crofton</source>
        <translation>周长（Crofton）</translation>
    </message>
    <message>
        <source>Long axis</source>
        <translation>长轴</translation>
    </message>
    <message>
        <source>Short axis</source>
        <translation>短轴</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>取向</translation>
    </message>
    <message>
        <source>Feret max</source>
        <translation>最大 Feret 径</translation>
    </message>
    <message>
        <source>Circularity</source>
        <translation>圆形度</translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation>形状因子</translation>
    </message>
    <message>
        <source>Circularity, Crofton</source>
        <translation>圆形度（Crofton）</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>长宽比</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>圆度</translation>
    </message>
    <message>
        <source>Eccentricity</source>
        <translation>离心率</translation>
    </message>
    <message>
        <source>Solidity</source>
        <translation>实心度</translation>
    </message>
    <message>
        <source>Feret min</source>
        <translation>最小 Feret 径</translation>
    </message>
    <message>
        <source>Feret angle</source>
        <translation>Feret 角</translation>
    </message>
    <message>
        <source>Volume of the mesh</source>
        <translation>网格体积</translation>
    </message>
    <message>
        <source>Volumes differ</source>
        <translation>体积不一致</translation>
    </message>
    <message>
        <source>Error of the volume</source>
        <translation>体积误差</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>表面积</translation>
    </message>
    <message>
        <source>Surface : volume</source>
        <translation>表面积 : 体积</translation>
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
        <translation>MCI，球 = 1</translation>
    </message>
    <message>
        <source>Axis 1</source>
        <translation>轴 1</translation>
    </message>
    <message>
        <source>Axis 2</source>
        <translation>轴 2</translation>
    </message>
    <message>
        <source>Axis 3</source>
        <translation>轴 3</translation>
    </message>
    <message>
        <source>Elongation</source>
        <translation>伸长度</translation>
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
        <translation>部分数</translation>
    </message>
    <message>
        <source>Euler number</source>
        <translation>欧拉数</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>环数</translation>
    </message>
    <message>
        <source>Cavities</source>
        <translation>空腔</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Longest path</source>
        <translation>最长路径</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分支数</translation>
    </message>
    <message>
        <source>Junctions</source>
        <translation>分叉点数</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>端点数</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width, smallest</source>
        <translation>最小宽度</translation>
    </message>
    <message>
        <source>Width, largest</source>
        <translation>最大宽度</translation>
    </message>
    <message>
        <source>Width, variation</source>
        <translation>宽度变异</translation>
    </message>
    <message>
        <source>Nearest centre</source>
        <translation>最近中心距离</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <translation>最近邻间距</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>最近邻</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>接触</translation>
    </message>
    <message>
        <source>Grey value</source>
        <translation>灰度值</translation>
    </message>
    <message>
        <source>Grey value, deviation</source>
        <translation>灰度值标准差</translation>
    </message>
    <message>
        <source>Grey value around</source>
        <translation>周围灰度值</translation>
    </message>
    <message>
        <source>Matrix : cytosol</source>
        <translation>基质 : 胞质</translation>
    </message>
    <message>
        <source>Voxels</source>
        <translation>体素数</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素数</translation>
    </message>
    <message>
        <source>%1. Empty if %2.</source>
        <comment>a definition; a reason</comment>
        <translation>%1。若%2，则为空。</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>ReviewScores</name>
    <message>
        <source>Dice of the foreground: 2 TP / (2 TP + FP + FN), in pixels.</source>
        <translation>前景的 Dice：2 TP / (2 TP + FP + FN)，按像素计。</translation>
    </message>
    <message>
        <source>Jaccard index of the foreground: TP / (TP + FP + FN), in pixels.</source>
        <translation>前景的 Jaccard 指数：TP / (TP + FP + FN)，按像素计。</translation>
    </message>
    <message>
        <source>Share of the found pixels that are true: TP / (TP + FP).</source>
        <translation>检出像素中正确像素的比例：TP / (TP + FP)。</translation>
    </message>
    <message>
        <source>Share of the true pixels that are found: TP / (TP + FN).</source>
        <translation>真值像素中被检出像素的比例：TP / (TP + FN)。</translation>
    </message>
    <message>
        <source>Share of the instances that have a partner: TP / (TP + FP).</source>
        <translation>有匹配对象的实例所占比例：TP / (TP + FP)。</translation>
    </message>
    <message>
        <source>Share of the true objects that are found: TP / (TP + FN).</source>
        <translation>真值对象中被检出的比例：TP / (TP + FN)。</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall: 2 TP / (2 TP + FP + FN).</source>
        <translation>精确率与召回率的调和平均：2 TP / (2 TP + FP + FN)。</translation>
    </message>
    <message>
        <source>Aggregated Jaccard index: each true object with its best instance by IoU; pixels of instances never taken count against it.</source>
        <translation>聚合 Jaccard 指数：每个真值对象取 IoU 最高的实例；从未被选用的实例的像素计为扣分。</translation>
    </message>
    <message>
        <source>Panoptic quality: sum of the IoU of all matches / (TP + FP/2 + FN/2). It is SQ times RQ.</source>
        <translation>全景质量：所有匹配的 IoU 之和 / (TP + FP/2 + FN/2)。等于 SQ 乘以 RQ。</translation>
    </message>
    <message>
        <source>Segmentation quality: mean IoU of the matches.</source>
        <translation>分割质量：所有匹配的平均 IoU。</translation>
    </message>
    <message>
        <source>Recognition quality: TP / (TP + FP/2 + FN/2).</source>
        <translation>识别质量：TP / (TP + FP/2 + FN/2)。</translation>
    </message>
    <message>
        <source>Average precision at IoU 0.50, read at 101 recalls; the larger instances are taken first.</source>
        <translation>IoU 为 0.50 时的平均精度，在 101 个召回率处取值；较大的实例优先。</translation>
    </message>
    <message>
        <source>Average precision at IoU 0.75, read at 101 recalls; the larger instances are taken first.</source>
        <translation>IoU 为 0.75 时的平均精度，在 101 个召回率处取值；较大的实例优先。</translation>
    </message>
    <message>
        <source>Partners: IoU above %1, which makes them unique.</source>
        <translation>匹配条件：IoU 大于 %1，因此匹配唯一。</translation>
    </message>
    <message>
        <source>Partners: IoU of at least %1, assigned one to one with the largest sum of IoU.</source>
        <translation>匹配条件：IoU 至少为 %1，一对一分配，使 IoU 之和最大。</translation>
    </message>
    <message>
        <source>Partners: IoU above 0.5, whatever the slider says.</source>
        <translation>匹配条件：IoU 大于 0.5，与滑块设置无关。</translation>
    </message>
    <message>
        <source>Stack: all pixels together; beside it the mean over sections ± its standard deviation.</source>
        <translation>图像栈：所有像素合并计算；旁边是各切片的均值 ± 标准差。</translation>
    </message>
    <message>
        <source>Stack: 3-D, an id is one instance through all sections. Section and mean ± standard deviation: its profiles.</source>
        <translation>图像栈：三维，同一编号在所有切片中为一个实例。切片及均值 ± 标准差：按其截面计算。</translation>
    </message>
    <message>
        <source>Stack: 2-D, the instances of all sections together; beside it the mean over sections ± its standard deviation.</source>
        <translation>图像栈：二维，所有切片的实例合并计算；旁边是各切片的均值 ± 标准差。</translation>
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
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
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
        <translation>已审阅 %1 / %2</translation>
    </message>
    <message>
        <source>%1 accepted · %2 rejected · %3 flagged · %4 missed</source>
        <translation>接受 %1 · 拒绝 %2 · 标记 %3 · 漏检 %4</translation>
    </message>
    <message>
        <source>Accept what is right and reject what is wrong. Flagged ones are not counted.</source>
        <translation>接受正确的实例，拒绝错误的实例。已标记的不计入。</translation>
    </message>
    <message>
        <source>%1 For a range of ±5 %, about %2 more are needed.</source>
        <translation>%1 要达到 ±5% 的范围，还需约 %2 个。</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Low probability</source>
        <translation>概率低</translation>
    </message>
    <message>
        <source>Unsharp outline</source>
        <translation>轮廓不清晰</translation>
    </message>
    <message>
        <source>No centre found in it</source>
        <translation>其中未找到中心</translation>
    </message>
    <message>
        <source>Several centres: maybe more than one</source>
        <translation>有多个中心：可能不止一个</translation>
    </message>
    <message>
        <source>Unusual size</source>
        <translation>大小异常</translation>
    </message>
    <message>
        <source>Cut by the border</source>
        <translation>被边界截断</translation>
    </message>
    <message>
        <source>Nothing there in the next sections</source>
        <translation>相邻切片中没有对应物</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏检</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>留待稍后</translation>
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
        <translation>假阳性：在真值中没有匹配对象的实例</translation>
    </message>
    <message>
        <source>False negative: in the truth, but not found</source>
        <translation>假阴性：真值中有，但未检出</translation>
    </message>
    <message>
        <source>Poor match: found, but its shape differs much</source>
        <translation>匹配较差：已检出，但形状差异较大</translation>
    </message>
    <message>
        <source>%1 voxels</source>
        <translation>%1 个体素</translation>
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
            <numerusform>%1%（%2–%3%）的实例正确，基于随机抽取的 %n 个实例。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Set the voxel size</source>
        <translation>设置体素尺寸</translation>
    </message>
    <message>
        <source>The voxel size is unknown, so sizes are in pixels. Click to set it.</source>
        <translation>体素尺寸未知，因此大小以像素表示。点击进行设置。</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 nm</source>
        <translation>%1 × %2 × %3 nm</translation>
    </message>
    <message>
        <source>%1, assumed</source>
        <translation>%1（假定）</translation>
    </message>
    <message>
        <source>Voxel size in x, y, z, partly assumed: %1. Click to check it.</source>
        <translation>x、y、z 方向的体素尺寸，部分为假定：%1。点击进行核对。</translation>
    </message>
    <message>
        <source>Voxel size in x, y, z, from: %1. Click to change it.</source>
        <translation>x、y、z 方向的体素尺寸，来源：%1。点击进行更改。</translation>
    </message>
    <message>
        <source>Runs use this GPU: %1</source>
        <translation>运行使用此 GPU：%1</translation>
    </message>
    <message>
        <source>Runs use the processor: %1</source>
        <translation>运行使用处理器：%1</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>无运行</translation>
    </message>
    <message>
        <source>Nothing runs in the background.</source>
        <translation>后台没有正在进行的任务。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>The run is paused; click to see it.</source>
        <translation>运行已暂停；点击查看。</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>运行已完成</translation>
    </message>
    <message>
        <source>The run has finished; click to see it.</source>
        <translation>运行已完成；点击查看。</translation>
    </message>
    <message>
        <source>Stopped and kept</source>
        <translation>已停止并保留</translation>
    </message>
    <message>
        <source>The run was stopped and can be continued; click to see it.</source>
        <translation>运行已停止，可以继续；点击查看。</translation>
    </message>
    <message>
        <source>Run ended early</source>
        <translation>运行提前结束</translation>
    </message>
    <message>
        <source>The run could not finish; click to see why.</source>
        <translation>运行未能完成；点击查看原因。</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1，还需 %2</translation>
    </message>
    <message>
        <source>Round 10 of 10</source>
        <translation>第 10 轮，共 10 轮</translation>
    </message>
</context>
<context>
    <name>SummaryTexts</name>
    <message numerus="yes">
        <source>%n instance(s), %1 of them complete.</source>
        <translation>
            <numerusform>%n 个实例，其中 %1 个完整。</numerusform>
        </translation>
    </message>
    <message>
        <source>All together fill %1 % of the field that was imaged; that is not a share of the cell.</source>
        <translation>合计占成像视野的 %1%；这不是占细胞的比例。</translation>
    </message>
    <message>
        <source>Volume of the complete ones: mean %1 µm³, median %2 µm³ (n = %3).</source>
        <translation>完整实例的体积：均值 %1 µm³，中位数 %2 µm³（n = %3）。</translation>
    </message>
    <message>
        <source>Area of the complete ones: mean %1 µm², median %2 µm² (n = %3).</source>
        <translation>完整实例的面积：均值 %1 µm²，中位数 %2 µm²（n = %3）。</translation>
    </message>
    <message>
        <source>Size of the complete ones: mean %1, median %2 voxels (n = %3).</source>
        <translation>完整实例的大小：均值 %1 个体素，中位数 %2 个体素（n = %3）。</translation>
    </message>
    <message>
        <source>Size of the complete ones: mean %1, median %2 pixels (n = %3).</source>
        <translation>完整实例的大小：均值 %1 像素，中位数 %2 像素（n = %3）。</translation>
    </message>
    <message>
        <source>They fill %1 % of the reference space, %2.</source>
        <translation>它们占参考空间 %2 的 %1 %。</translation>
    </message>
    <message>
        <source>By the counting frame %1 in a µm³.</source>
        <translation>按计数框，每 µm³ 有 %1 个。</translation>
    </message>
    <message>
        <source>By the counting frame %1 in a µm².</source>
        <translation>按计数框，每 µm² 有 %1 个。</translation>
    </message>
    <message>
        <source>Surface per volume %1 µm⁻¹.</source>
        <translation>单位体积表面积 %1 µm⁻¹。</translation>
    </message>
    <message>
        <source>Gini index of the sizes %1; the largest holds %2 % of all.</source>
        <translation>大小的基尼系数 %1；最大的一个占全部的 %2 %。</translation>
    </message>
    <message>
        <source>Mean volume weighted by volume: %1 µm³.</source>
        <translation>按体积加权的平均体积：%1 µm³。</translation>
    </message>
    <message>
        <source>Mean area weighted by area: %1 µm².</source>
        <translation>按面积加权的平均面积：%1 µm²。</translation>
    </message>
</context>
<context>
    <name>cristae::Column</name>
    <message>
        <source>id of the instance in the mask</source>
        <translation>实例在掩膜中的编号</translation>
    </message>
    <message>
        <source>number of pixels (2-D) or voxels (3-D), as scikit-image names it</source>
        <translation>像素数（二维）或体素数（三维），名称沿用 scikit-image</translation>
    </message>
    <message>
        <source>mean z of the voxels, 0 = centre of the first one</source>
        <translation>体素 z 坐标的均值，0 = 第一个体素的中心</translation>
    </message>
    <message>
        <source>mean y of the voxels, 0 = centre of the first one</source>
        <translation>体素 y 坐标的均值，0 = 第一个体素的中心</translation>
    </message>
    <message>
        <source>mean x of the voxels, 0 = centre of the first one</source>
        <translation>体素 x 坐标的均值，0 = 第一个体素的中心</translation>
    </message>
    <message>
        <source>first z of the bounding box</source>
        <translation>包围盒的 z 起点</translation>
    </message>
    <message>
        <source>first y of the bounding box</source>
        <translation>包围盒的 y 起点</translation>
    </message>
    <message>
        <source>first x of the bounding box</source>
        <translation>包围盒的 x 起点</translation>
    </message>
    <message>
        <source>one past the last z of the bounding box</source>
        <translation>包围盒的 z 终点（最后一个 z 加 1）</translation>
    </message>
    <message>
        <source>one past the last y of the bounding box</source>
        <translation>包围盒的 y 终点（最后一个 y 加 1）</translation>
    </message>
    <message>
        <source>one past the last x of the bounding box</source>
        <translation>包围盒的 x 终点（最后一个 x 加 1）</translation>
    </message>
    <message>
        <source>diameter of the disc of as many pixels, 2 sqrt(area / pi)</source>
        <translation>像素数相同的圆的直径，2 sqrt(area / pi)</translation>
    </message>
    <message>
        <source>pixels times the area of one</source>
        <translation>像素数乘以单个像素的面积</translation>
    </message>
    <message>
        <source>diameter of the disc of the same area</source>
        <translation>面积相同的圆的直径</translation>
    </message>
    <message>
        <source>first section that holds it, counted from 0</source>
        <translation>含有该实例的首张切片，从 0 计</translation>
    </message>
    <message>
        <source>last section that holds it</source>
        <translation>含有该实例的末张切片</translation>
    </message>
    <message>
        <source>number of sections that hold it</source>
        <translation>含有该实例的切片数</translation>
    </message>
    <message>
        <source>1 if the field cuts it, so that its size is a lower bound</source>
        <translation>若被视野截断则为 1，此时其大小为下限</translation>
    </message>
    <message>
        <source>faces of the field that it touches, of z- z+ y- y+ x- x+</source>
        <translation>所接触的视野边界面，为 z- z+ y- y+ x- x+ 中的一个或多个</translation>
    </message>
    <message>
        <source>1/p, p the share of places in the field where it would be complete; sums over complete instances with this weight are unbiased</source>
        <translation>1/p，p 为该实例在视野中可完整出现的位置所占比例；对完整实例按此权重求和，结果无偏</translation>
    </message>
    <message>
        <source>the border cuts it</source>
        <translation>被边界截断</translation>
    </message>
    <message>
        <source>length of the half-level contour (marching squares), holes included</source>
        <translation>半值等值线（marching squares）的长度，含孔洞</translation>
    </message>
    <message>
        <source>perimeter from crossings with lines in 4 directions, holes included</source>
        <translation>由 4 个方向的直线交点数得到的周长，含孔洞</translation>
    </message>
    <message>
        <source>long axis of the ellipse with the same second moments, 4 sqrt(lambda1), pixels being squares</source>
        <translation>二阶矩相同的椭圆的长轴，4 sqrt(lambda1)，像素视为正方形</translation>
    </message>
    <message>
        <source>short axis of that ellipse, 4 sqrt(lambda2)</source>
        <translation>该椭圆的短轴，4 sqrt(lambda2)</translation>
    </message>
    <message>
        <source>from the y axis to the long axis, anticlockwise, in pixels</source>
        <translation>从 y 轴到长轴的角度，逆时针，按像素计</translation>
    </message>
    <message>
        <source>largest calliper distance of the half-level contour</source>
        <translation>半值等值线的最大卡尺距离</translation>
    </message>
    <message>
        <source>4 pi A / P^2 with P of the half-level contour, cut at 1; 1 = disc (ImageJ)</source>
        <translation>4 pi A / P^2，P 取自半值等值线，上限为 1；1 = 圆（ImageJ）</translation>
    </message>
    <message>
        <source>P^2 / (4 pi A), the inverse: 1 = disc, larger = more branched or elongated</source>
        <translation>P^2 / (4 pi A)，即其倒数：1 = 圆，越大则分支越多或越细长</translation>
    </message>
    <message>
        <source>4 pi A / P^2 with P of Crofton, cut at 1</source>
        <translation>4 pi A / P^2，P 为 Crofton 周长，上限为 1</translation>
    </message>
    <message>
        <source>long axis / short axis of the ellipse with the same second moments</source>
        <translation>二阶矩相同的椭圆的长轴 / 短轴</translation>
    </message>
    <message>
        <source>4 A / (pi long axis^2) (ImageJ)</source>
        <translation>4 A / (pi 长轴^2)（ImageJ）</translation>
    </message>
    <message>
        <source>sqrt(1 - (short axis / long axis)^2)</source>
        <translation>sqrt(1 - (短轴 / 长轴)^2)</translation>
    </message>
    <message>
        <source>area inside the half-level contour / area of its convex hull</source>
        <translation>半值等值线内的面积 / 其凸包面积</translation>
    </message>
    <message>
        <source>length of the half-level contour; 5 % above that of a smooth outline</source>
        <translation>半值等值线的长度；比平滑轮廓长 5%</translation>
    </message>
    <message>
        <source>perimeter from crossings with lines in 4 directions</source>
        <translation>由 4 个方向的直线交点数得到的周长</translation>
    </message>
    <message>
        <source>long axis of the ellipse with the same second moments</source>
        <translation>二阶矩相同的椭圆的长轴</translation>
    </message>
    <message>
        <source>short axis of that ellipse</source>
        <translation>该椭圆的短轴</translation>
    </message>
    <message>
        <source>largest calliper distance</source>
        <translation>最大卡尺距离</translation>
    </message>
    <message>
        <source>smallest calliper distance; about the width of a tubule</source>
        <translation>最小卡尺距离；约为小管的宽度</translation>
    </message>
    <message>
        <source>direction of the largest calliper distance, from +x anticlockwise</source>
        <translation>最大卡尺距离的方向，从 +x 起逆时针</translation>
    </message>
    <message>
        <source>distance to the nearest centroid</source>
        <translation>到最近质心的距离</translation>
    </message>
    <message>
        <source>there is no other instance (in the section)</source>
        <translation>（切片内）没有其他实例</translation>
    </message>
    <message>
        <source>gap to the nearest surface, 0 if they touch</source>
        <translation>到最近表面的间距，相互接触时为 0</translation>
    </message>
    <message>
        <source>the instance with the nearest surface</source>
        <translation>表面最近的实例</translation>
    </message>
    <message>
        <source>mean grey value inside, as stored</source>
        <translation>内部灰度值的均值，按存储值</translation>
    </message>
    <message>
        <source>standard deviation of the grey values inside</source>
        <translation>内部灰度值的标准差</translation>
    </message>
    <message>
        <source>there is no free place around it</source>
        <translation>周围没有空余区域</translation>
    </message>
    <message>
        <source>intensity_mean / ring_mean; below 1: darker than around, which is denser if dense is dark</source>
        <translation>intensity_mean / ring_mean；小于 1：比周围暗，若暗处致密，则更致密</translation>
    </message>
    <message>
        <source>diameter of the ball of as many voxels, (6 area / pi)^(1/3)</source>
        <translation>体素数相同的球的直径，(6 area / pi)^(1/3)</translation>
    </message>
    <message>
        <source>voxels times the volume of one</source>
        <translation>体素数乘以单个体素的体积</translation>
    </message>
    <message>
        <source>diameter of the ball of the same volume</source>
        <translation>体积相同的球的直径</translation>
    </message>
    <message>
        <source>volume inside the half-level surface between voxel centres</source>
        <translation>体素中心之间半值等值面内的体积</translation>
    </message>
    <message>
        <source>1 if volume_um3 and mesh_volume_um3 differ by more than 5 %: thin or ragged</source>
        <translation>若 volume_um3 与 mesh_volume_um3 相差超过 5% 则为 1：过薄或边缘粗糙</translation>
    </message>
    <message>
        <source>coefficient of error of the volume from its sections (Cavalieri, Gundersen-Jensen, m=1)</source>
        <translation>由切片得到的体积的误差系数（Cavalieri，Gundersen-Jensen，m=1）</translation>
    </message>
    <message>
        <source>it lies in fewer than 3 sections</source>
        <translation>所在切片不足 3 张</translation>
    </message>
    <message>
        <source>surface S by Crofton, 13 directions weighted for the voxel size</source>
        <translation>表面积 S，Crofton 法，13 个方向，按体素尺寸加权</translation>
    </message>
    <message>
        <source>the body is smaller than a ball of radius 3 voxels, or less than 5 voxels wide along an axis</source>
        <translation>实例小于半径为 3 个体素的球，或沿某轴的宽度不足 5 个体素</translation>
    </message>
    <message>
        <source>S / V</source>
        <translation>S / V</translation>
    </message>
    <message>
        <source>pi^(1/3) (6 V)^(2/3) / S; 1 = ball</source>
        <translation>pi^(1/3) (6 V)^(2/3) / S；1 = 球</translation>
    </message>
    <message>
        <source>mitochondrial complexity index S^3 / (16 pi^2 V^2); ball = 0.716</source>
        <translation>线粒体复杂度指数 S^3 / (16 pi^2 V^2)；球 = 0.716</translation>
    </message>
    <message>
        <source>S^3 / (36 pi V^2); ball = 1</source>
        <translation>S^3 / (36 pi V^2)；球 = 1</translation>
    </message>
    <message>
        <source>axis 1 of 3 of the ellipsoid with the same second moments, 2 sqrt(5 lambda), longest first</source>
        <translation>二阶矩相同的椭球的 3 个轴中的轴 1，2 sqrt(5 lambda)，由长到短</translation>
    </message>
    <message>
        <source>axis 2 of 3 of the ellipsoid with the same second moments, 2 sqrt(5 lambda), longest first</source>
        <translation>二阶矩相同的椭球的 3 个轴中的轴 2，2 sqrt(5 lambda)，由长到短</translation>
    </message>
    <message>
        <source>axis 3 of 3 of the ellipsoid with the same second moments, 2 sqrt(5 lambda), longest first</source>
        <translation>二阶矩相同的椭球的 3 个轴中的轴 3，2 sqrt(5 lambda)，由长到短</translation>
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
        <translation>最长轴在切片内的方向，从 +x 转向 +y，0 至 180</translation>
    </message>
    <message>
        <source>angle of the longest axis out of the section, towards +z</source>
        <translation>最长轴偏离切片平面的角度，朝 +z 为正</translation>
    </message>
    <message>
        <source>parts that do not touch, not even at corners</source>
        <translation>互不接触（角点也不相接）的部分的个数</translation>
    </message>
    <message>
        <source>pieces - loops + cavities</source>
        <translation>部分数 - 环数 + 空腔数</translation>
    </message>
    <message>
        <source>tunnels through the body: 1 for a ring</source>
        <translation>贯穿实例的通道数：环形为 1</translation>
    </message>
    <message>
        <source>voxels outside that the body shuts in</source>
        <translation>被实例封闭在内的外部体素</translation>
    </message>
    <message>
        <source>length of all branches of the centreline, tips included; spurs that stand out by less than 1 local radii are left out</source>
        <translation>中心线所有分支的总长，含末端；突出不足 1 个局部半径的毛刺不计</translation>
    </message>
    <message>
        <source>longest of the shortest ways along the centreline</source>
        <translation>沿中心线的各最短路径中最长者</translation>
    </message>
    <message>
        <source>branches of the centreline</source>
        <translation>中心线的分支数</translation>
    </message>
    <message>
        <source>places where three or more branches meet</source>
        <translation>三个或更多分支的交汇点数</translation>
    </message>
    <message>
        <source>free ends of the centreline; 0 for a ring</source>
        <translation>中心线的自由端点数；环形为 0</translation>
    </message>
    <message>
        <source>twice the distance to the surface along the centreline, mean; ends left out within one radius</source>
        <translation>沿中心线到表面距离的两倍的均值；两端各一个半径以内不计</translation>
    </message>
    <message>
        <source>the smallest such width</source>
        <translation>此宽度的最小值</translation>
    </message>
    <message>
        <source>the largest such width</source>
        <translation>此宽度的最大值</translation>
    </message>
    <message>
        <source>standard deviation / mean of that width</source>
        <translation>此宽度的标准差 / 均值</translation>
    </message>
    <message>
        <source>outline within 30 nm of another instance</source>
        <translation>距另一实例 30 nm 以内的轮廓</translation>
    </message>
    <message>
        <source>share of the boundary within 30 nm of another instance</source>
        <translation>边界中距另一实例 30 nm 以内部分所占的比例</translation>
    </message>
    <message>
        <source>mean grey value of what is no instance 20 to 80 nm around it in the section</source>
        <translation>切片内其周围 20 至 80 nm 范围中非实例区域的平均灰度值</translation>
    </message>
</context>
<context>
    <name>cristae::Plot</name>
    <message>
        <source>Instances</source>
        <translation>实例数</translation>
    </message>
    <message>
        <source>Instances (%)</source>
        <translation>实例 (%)</translation>
    </message>
    <message>
        <source>Share of instances</source>
        <translation>实例比例</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>剖面数</translation>
    </message>
    <message>
        <source>Field (%)</source>
        <translation>视野 (%)</translation>
    </message>
    <message>
        <source>n = {} instances</source>
        <translation>n = {} 个实例</translation>
    </message>
    <message>
        <source>n = {} instances; dashed: median {}</source>
        <translation>n = {} 个实例；虚线：中位数 {}</translation>
    </message>
    <message>
        <source>{} sections.</source>
        <translation>{} 张切片。</translation>
    </message>
    <message>
        <source>Bins of equal ratio.</source>
        <translation>等比分组。</translation>
    </message>
    <message>
        <source>Bins of equal width.</source>
        <translation>等宽分组。</translation>
    </message>
    <message>
        <source>Share of instances at or below a value.</source>
        <translation>不大于某值的实例比例。</translation>
    </message>
    <message>
        <source>Gaussian density (Silverman&apos;s bandwidth); bar: quartiles, ring: median.</source>
        <translation>高斯密度（Silverman 带宽）；条：四分位数，环：中位数。</translation>
    </message>
    <message>
        <source>Gaussian density (Silverman&apos;s bandwidth, on logarithms); bar: quartiles, ring: median.</source>
        <translation>高斯密度（Silverman 带宽，对数尺度）；条：四分位数，环：中位数。</translation>
    </message>
    <message>
        <source>Small: instances; large: mean of each replicate; line: mean of replicates, bar: its 95&#xa0;% interval.</source>
        <translation>小点：实例；大点：每个重复的均值；线：重复的均值，条：其 95&#xa0;% 区间。</translation>
    </message>
    <message>
        <source>Profiles in each section; share of the field they cover.</source>
        <translation>每张切片中的剖面数；它们覆盖的视野比例。</translation>
    </message>
    <message>
        <source>Directions of axes in the section as it is seen, both ends drawn; area is proportional to number.</source>
        <translation>切片中所见的轴方向，两端均绘出；面积与数量成正比。</translation>
    </message>
    <message>
        <source>Welch&apos;s t on replicate means.</source>
        <translation>对重复均值的 Welch t 检验。</translation>
    </message>
    <message>
        <source>Instances of one animal are not independent samples: compare replicate means (superplot).</source>
        <translation>同一动物的实例不是独立样本：请比较重复的均值（超级图）。</translation>
    </message>
    <message>
        <source>Counted from first to last section of each instance.</source>
        <translation>从每个实例的第一张切片计到最后一张。</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>未包括：{}。</translation>
    </message>
    <message>
        <source>{} cut by the border</source>
        <translation>{} 个被边界截断</translation>
    </message>
    <message>
        <source>{} without a value</source>
        <translation>{} 个没有值</translation>
    </message>
    <message>
        <source>{} not above 0</source>
        <translation>{} 个不大于 0</translation>
    </message>
    <message>
        <source>Includes {} cut by the border: their sizes are lower bounds.</source>
        <translation>包括 {} 个被边界截断的实例：其大小为下限。</translation>
    </message>
    <message>
        <source>Nothing is left of: {}.</source>
        <translation>以下各项没有剩余：{}。</translation>
    </message>
    <message>
        <source>Grey: least and largest share in {} random patterns of as many points in the same field; dotted: their mean.</source>
        <translation>灰色：同一区域内相同点数的 {} 个随机分布中的最小和最大比例；点线：其平均值。</translation>
    </message>
</context>
<context>
    <name>cristae::Recipe</name>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Working pixel</source>
        <translation>工作像素</translation>
    </message>
    <message>
        <source>Pixel size at which the network works; stacks are resampled to it. 0 keeps the stack&apos;s own.</source>
        <translation>网络工作时的像素尺寸；图像栈会重采样到此尺寸。0 表示保持图像栈自身的尺寸。</translation>
    </message>
    <message>
        <source>nm</source>
        <translation>nm</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Grey values: minmax stretches each crop to 0..1; standard subtracts the section&apos;s mean and divides by its standard deviation.</source>
        <translation>灰度值：minmax 将每个裁剪块拉伸到 0..1；standard 减去切片的均值再除以其标准差。</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反相</translation>
    </message>
    <message>
        <source>The target&apos;s contrast is inverted: membranes are light.</source>
        <translation>目标的对比度相反：膜为亮色。</translation>
    </message>
    <message>
        <source>Target slices</source>
        <translation>目标切片数</translation>
    </message>
    <message>
        <source>Most target sections used for training, drawn at random by the seed; clicked ones first.</source>
        <translation>训练所用目标切片的最大数量，按种子随机抽取；点击过的优先。</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>张切片</translation>
    </message>
    <message>
        <source>Target megapixels</source>
        <translation>目标像素总数</translation>
    </message>
    <message>
        <source>Most target pixels used for training, at the working pixel: fewer sections or windows of large ones are taken, clicked ones first. 0: no limit.</source>
        <translation>训练所用目标像素的最大数量，按工作像素计：必要时减少切片，或从大切片中取窗口，点击过的优先。0：不限。</translation>
    </message>
    <message>
        <source>Mpx</source>
        <translation>Mpx</translation>
    </message>
    <message>
        <source>Low percentile</source>
        <translation>低百分位</translation>
    </message>
    <message>
        <source>Percentile of the stack&apos;s grey values that becomes black.</source>
        <translation>图像栈灰度值的此百分位映射为黑。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>High percentile</source>
        <translation>高百分位</translation>
    </message>
    <message>
        <source>Percentile of the stack&apos;s grey values that becomes white.</source>
        <translation>图像栈灰度值的此百分位映射为白。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Z source</source>
        <translation>对比特征来源</translation>
    </message>
    <message>
        <source>Feature that the contrast acts on (wdanet).</source>
        <translation>对比项所作用的特征（wdanet）。</translation>
    </message>
    <message>
        <source>Det head blocks</source>
        <translation>检测头块数</translation>
    </message>
    <message>
        <source>Blocks in the detection head (wdanet): 2 or 4.</source>
        <translation>检测头中的块数（wdanet）：2 或 4。</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Source phase</source>
        <translation>源阶段</translation>
    </message>
    <message>
        <source>Pretrain steps</source>
        <translation>预训练步数</translation>
    </message>
    <message>
        <source>Optimiser steps on the source.</source>
        <translation>在源数据上的优化步数。</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Pretrain optimiser</source>
        <translation>预训练优化器</translation>
    </message>
    <message>
        <source>Optimiser on the source.</source>
        <translation>在源数据上使用的优化器。</translation>
    </message>
    <message>
        <source>Pretrain rate</source>
        <translation>预训练学习率</translation>
    </message>
    <message>
        <source>Learning rate on the source.</source>
        <translation>在源数据上的学习率。</translation>
    </message>
    <message>
        <source>Pretrain weight decay</source>
        <translation>预训练权重衰减</translation>
    </message>
    <message>
        <source>Weight decay on the source.</source>
        <translation>在源数据上的权重衰减。</translation>
    </message>
    <message>
        <source>Pretrain schedule</source>
        <translation>预训练学习率计划</translation>
    </message>
    <message>
        <source>Learning rate over the source phase: step multiplies by 0.9 every 5,000 steps; cosine warms up over 50 steps and falls to 2 %.</source>
        <translation>源阶段的学习率变化：step 每 5,000 步乘以 0.9；cosine 先预热 50 步，然后降至 2%。</translation>
    </message>
    <message>
        <source>Pretrain batch</source>
        <translation>预训练批大小</translation>
    </message>
    <message>
        <source>Crops a step on the source.</source>
        <translation>在源数据上每步的裁剪块数。</translation>
    </message>
    <message>
        <source>crops</source>
        <translation>裁剪块</translation>
    </message>
    <message>
        <source>Pack sections</source>
        <translation>模型包切片数</translation>
    </message>
    <message>
        <source>Most sections kept in the source pack, evenly drawn; 0: all that were trained on.</source>
        <translation>源模型包中保留的最多切片数，均匀抽取；0：保留所有训练用过的切片。</translation>
    </message>
    <message>
        <source>Phantom share</source>
        <translation>合成占比</translation>
    </message>
    <message>
        <source>Share of crops of the source phase taken from synthetic sections, which show shapes and looks that one real source does not have.</source>
        <translation>源阶段的裁剪块中取自合成切片的比例；合成切片展示单个真实源数据所没有的形状和外观。</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>ipl learns from clicks and its own sure instances. Without clicks: r4mito and cafa hold two looks of a section together, da-isc two sections and their difference; wda-net trusts pixels of low entropy, adaptsegnet aligns outputs. For comparison: none keeps the source model, oracle learns from the target&apos;s truth.</source>
        <translation>ipl 从点击和自身可信的实例中学习。无点击时：r4mito 和 cafa 使切片的两种外观保持一致，da-isc 使两张切片及其差异保持一致；wda-net 信任低熵像素，adaptsegnet 对齐输出。用于比较：none 保持源模型，oracle 从目标的真值中学习。</translation>
    </message>
    <message>
        <source>Round plan</source>
        <translation>轮次方案</translation>
    </message>
    <message>
        <source>joint4 trains detection and segmentation together in every round; two_stage trains detection rounds first, then segmentation rounds.</source>
        <translation>joint4 在每轮中同时训练检测和分割；two_stage 先进行检测轮，再进行分割轮。</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Self-training rounds: pseudo-labels are made anew at each.</source>
        <translation>自训练的轮数：每轮都重新生成伪标签。</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Round iterations</source>
        <translation>每轮迭代数</translation>
    </message>
    <message>
        <source>Optimiser steps a round.</source>
        <translation>每轮的优化步数。</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Optimiser of the adaptation.</source>
        <translation>适配所用的优化器。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Learning rate of the adaptation.</source>
        <translation>适配的学习率。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Momentum of sgd.</source>
        <translation>sgd 的动量。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Weight decay of the adaptation.</source>
        <translation>适配的权重衰减。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率计划</translation>
    </message>
    <message>
        <source>Learning rate over the adaptation.</source>
        <translation>适配期间的学习率变化。</translation>
    </message>
    <message>
        <source>Lr restart</source>
        <translation>学习率重启</translation>
    </message>
    <message>
        <source>One schedule over all rounds, or one that restarts with each.</source>
        <translation>所有轮使用同一个学习率计划，或每轮重新开始。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Source crops and as many target crops a step.</source>
        <translation>每步的源裁剪块数，目标裁剪块数与之相同。</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪块边长</translation>
    </message>
    <message>
        <source>Side of a training crop at the working pixel; a multiple of 16.</source>
        <translation>训练裁剪块的边长，按工作像素计；须为 16 的倍数。</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Teacher decay</source>
        <translation>教师衰减</translation>
    </message>
    <message>
        <source>Decay of the running mean of the weights that makes the labels and is the result; 0: the network itself.</source>
        <translation>权重滑动平均的衰减，该平均用于生成标签并作为结果；0：网络本身。</translation>
    </message>
    <message>
        <source>Target statistics</source>
        <translation>目标统计量</translation>
    </message>
    <message>
        <source>Re-estimate batch-normalisation statistics on the target before adapting.</source>
        <translation>适配前在目标上重新估计批归一化统计量。</translation>
    </message>
    <message>
        <source>Click crops</source>
        <translation>点击裁剪块</translation>
    </message>
    <message>
        <source>Share of target crops centred near a click (without clicks: near a selected peak).</source>
        <translation>以点击附近为中心的目标裁剪块所占比例（无点击时：以选中的峰附近为中心）。</translation>
    </message>
    <message>
        <source>Adapt phantom share</source>
        <translation>适配合成占比</translation>
    </message>
    <message>
        <source>Share of source crops that stay synthetic during the adaptation, if the pack holds synthetic sections.</source>
        <translation>模型包含有合成切片时，适配期间仍取自合成切片的源裁剪块所占比例。</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Model that is kept: the last, or the one with the least uncertain pixels among those that find the held-out clicks.</source>
        <translation>保留的模型：最后一个，或在能找到留出点击的模型中不确定像素最少的一个。</translation>
    </message>
    <message>
        <source>Held out share</source>
        <translation>留出比例</translation>
    </message>
    <message>
        <source>Share of clicks kept out of training as a label-free check.</source>
        <translation>不参与训练、用作无标签检验的点击所占比例。</translation>
    </message>
    <message>
        <source>Checkpoint steps</source>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>Steps between two checkpoints on disk.</source>
        <translation>磁盘上两个检查点之间的步数。</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Aug set</source>
        <translation>增强方案</translation>
    </message>
    <message>
        <source>Chain of changes to a crop: wda and wsda as in the published codes, quick as measured here.</source>
        <translation>对裁剪块所做的一系列变换：wda 和 wsda 与已发表的代码相同，quick 由本软件实测得出。</translation>
    </message>
    <message>
        <source>Aug gate</source>
        <translation>增强门控</translation>
    </message>
    <message>
        <source>Share of samples that pass the gate of wda and wsda.</source>
        <translation>通过 wda 和 wsda 门控的样本所占比例。</translation>
    </message>
    <message>
        <source>Source appearance</source>
        <translation>源外观</translation>
    </message>
    <message>
        <source>Strength of grey-value changes on source crops (quick).</source>
        <translation>源裁剪块灰度变化的强度（quick）。</translation>
    </message>
    <message>
        <source>Target appearance</source>
        <translation>目标外观</translation>
    </message>
    <message>
        <source>Strength of grey-value changes on target crops (quick).</source>
        <translation>目标裁剪块灰度变化的强度（quick）。</translation>
    </message>
    <message>
        <source>Source matching</source>
        <translation>源匹配</translation>
    </message>
    <message>
        <source>Chance that a source crop takes on the histogram of a target section (quick).</source>
        <translation>源裁剪块采用目标切片直方图的概率（quick）。</translation>
    </message>
    <message>
        <source>Pretrain stretch</source>
        <translation>预训练拉伸</translation>
    </message>
    <message>
        <source>Chance that a crop of the source phase is stretched along a random axis (quick).</source>
        <translation>源阶段的裁剪块沿随机轴拉伸的概率（quick）。</translation>
    </message>
    <message>
        <source>Source stretch</source>
        <translation>源拉伸</translation>
    </message>
    <message>
        <source>Chance that a source crop of the adaptation is stretched along a random axis (quick).</source>
        <translation>适配中的源裁剪块沿随机轴拉伸的概率（quick）。</translation>
    </message>
    <message>
        <source>Stretch limit</source>
        <translation>拉伸上限</translation>
    </message>
    <message>
        <source>Largest stretch, drawn log-uniformly from 1.</source>
        <translation>最大拉伸倍数，从 1 起按对数均匀抽取。</translation>
    </message>
    <message>
        <source>Scale low</source>
        <translation>缩放下限</translation>
    </message>
    <message>
        <source>Smallest scale of a source crop (quick).</source>
        <translation>源裁剪块的最小缩放倍数（quick）。</translation>
    </message>
    <message>
        <source>Scale high</source>
        <translation>缩放上限</translation>
    </message>
    <message>
        <source>Largest scale of a source crop (quick).</source>
        <translation>源裁剪块的最大缩放倍数（quick）。</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Dice weight</source>
        <translation>Dice 权重</translation>
    </message>
    <message>
        <source>Weight of the Dice term beside cross-entropy.</source>
        <translation>Dice 项相对于交叉熵的权重。</translation>
    </message>
    <message>
        <source>Seg source term</source>
        <translation>源分割项</translation>
    </message>
    <message>
        <source>Cross-entropy on the source during adaptation (Eq. 2).</source>
        <translation>适配期间在源数据上的交叉熵（式 2）。</translation>
    </message>
    <message>
        <source>Seg target term</source>
        <translation>目标分割项</translation>
    </message>
    <message>
        <source>Cross-entropy on target pseudo-labels (Eq. 2); off trains detection alone on the target.</source>
        <translation>目标伪标签上的交叉熵（式 2）；关闭后在目标上只训练检测。</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Detection self-training on the target (Eq. 1); off is the ablation without detection.</source>
        <translation>目标上的检测自训练（式 1）；关闭即为不含检测的消融实验。</translation>
    </message>
    <message>
        <source>Lambda1</source>
        <translation>密度权重 λ1</translation>
    </message>
    <message>
        <source>Weight of the density terms.</source>
        <translation>密度项的权重。</translation>
    </message>
    <message>
        <source>Lambda2</source>
        <translation>对比权重 λ2</translation>
    </message>
    <message>
        <source>Weight of the contrastive term.</source>
        <translation>对比项的权重。</translation>
    </message>
    <message>
        <source>L2 reduction</source>
        <translation>L2 归约</translation>
    </message>
    <message>
        <source>How the masked squared error is reduced.</source>
        <translation>掩膜内平方误差的归约方式。</translation>
    </message>
    <message>
        <source>Det point weight</source>
        <translation>检测点权重</translation>
    </message>
    <message>
        <source>Extra weight at centres in the density term.</source>
        <translation>密度项中对中心的额外加权。</translation>
    </message>
    <message>
        <source>Density maps</source>
        <translation>密度图</translation>
    </message>
    <message>
        <source>Density kernel</source>
        <translation>密度核</translation>
    </message>
    <message>
        <source>Gaussian of a centre: sigma and size in pixels.</source>
        <translation>中心的高斯核：sigma 和大小，以像素计。</translation>
    </message>
    <message>
        <source>Density sigma</source>
        <translation>密度 sigma</translation>
    </message>
    <message>
        <source>Physical sigma of the Gaussian at the working pixel; 0 uses density_kernel.</source>
        <translation>高斯核的物理 sigma，按工作像素换算；0 表示使用“密度核”。</translation>
    </message>
    <message>
        <source>Density norm</source>
        <translation>密度归一化</translation>
    </message>
    <message>
        <source>Scale of the density maps.</source>
        <translation>密度图的尺度。</translation>
    </message>
    <message>
        <source>Density peak</source>
        <translation>密度峰值</translation>
    </message>
    <message>
        <source>Peak of one isolated centre.</source>
        <translation>单个孤立中心的峰值。</translation>
    </message>
    <message>
        <source>Detection self-training</source>
        <translation>检测自训练</translation>
    </message>
    <message>
        <source>Det quota</source>
        <translation>检测配额</translation>
    </message>
    <message>
        <source>Whether the quota of a round includes clicked centres.</source>
        <translation>每轮的配额是否包含点击的中心。</translation>
    </message>
    <message>
        <source>Det point source</source>
        <translation>检测点来源</translation>
    </message>
    <message>
        <source>What a pseudo centre is.</source>
        <translation>以什么作为伪中心。</translation>
    </message>
    <message>
        <source>Det ratios</source>
        <translation>检测比例</translation>
    </message>
    <message>
        <source>Share of the estimated count used as centres in each round, comma separated; spread over the rounds.</source>
        <translation>每轮用作中心的数量占估计总数的比例，以逗号分隔；按轮次分布。</translation>
    </message>
    <message>
        <source>Nms window</source>
        <translation>NMS 窗口</translation>
    </message>
    <message>
        <source>Window of the peak search; odd.</source>
        <translation>峰搜索的窗口；须为奇数。</translation>
    </message>
    <message>
        <source>Nms threshold</source>
        <translation>NMS 阈值</translation>
    </message>
    <message>
        <source>Lowest peak, as a share of density_peak.</source>
        <translation>峰的最低值，为占“密度峰值”的比例。</translation>
    </message>
    <message>
        <source>Merge radius</source>
        <translation>合并半径</translation>
    </message>
    <message>
        <source>A peak nearer than this to a selected centre is skipped.</source>
        <translation>与已选中心的距离小于此值的峰将被跳过。</translation>
    </message>
    <message>
        <source>Merge rule</source>
        <translation>合并规则</translation>
    </message>
    <message>
        <source>How a peak is recognised as already selected.</source>
        <translation>如何判断一个峰已被选中。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图数</translation>
    </message>
    <message>
        <source>Views averaged when labels are made: identity; and 180 degrees; flips; and 90 degrees.</source>
        <translation>生成标签时取平均的视图：原图；加 180 度旋转；加翻转；加 90 度旋转。</translation>
    </message>
    <message>
        <source>Det bg rel</source>
        <translation>检测背景比例</translation>
    </message>
    <message>
        <source>Density below this share of the peak is sure background.</source>
        <translation>密度低于峰值的此比例即为可信背景。</translation>
    </message>
    <message>
        <source>Det pos rel</source>
        <translation>检测正样本比例</translation>
    </message>
    <message>
        <source>Density target above this share of the peak is positive.</source>
        <translation>密度目标高于峰值的此比例即为正样本。</translation>
    </message>
    <message>
        <source>Pseudo-labels</source>
        <translation>伪标签</translation>
    </message>
    <message>
        <source>Pseudo label</source>
        <translation>伪标签方式</translation>
    </message>
    <message>
        <source>ipl: components hit by a selected centre (Eq. 3); threshold and entropy: pixel by pixel; all_components: every sure component, missed clicks repaired.</source>
        <translation>ipl：被选中中心命中的连通域（式 3）；threshold 和 entropy：逐像素；all_components：所有可信的连通域，并补全漏检的点击。</translation>
    </message>
    <message>
        <source>Seg ratios</source>
        <translation>分割比例</translation>
    </message>
    <message>
        <source>Share of the estimated count whose components are selected in each round, comma separated; spread over the rounds.</source>
        <translation>每轮选取其连通域的数量占估计总数的比例，以逗号分隔；按轮次分布。</translation>
    </message>
    <message>
        <source>Foreground threshold</source>
        <translation>前景阈值</translation>
    </message>
    <message>
        <source>Probability above which a pixel may be a pseudo-label.</source>
        <translation>概率高于此值的像素可作为伪标签。</translation>
    </message>
    <message>
        <source>Background threshold</source>
        <translation>背景阈值</translation>
    </message>
    <message>
        <source>Probability below which a pixel is background (bg_rule confident and clicks).</source>
        <translation>概率低于此值的像素为背景（背景规则 confident 和 clicks）。</translation>
    </message>
    <message>
        <source>Bg rule</source>
        <translation>背景规则</translation>
    </message>
    <message>
        <source>Which target pixels are background. clicks: below the probability that nearly all clicks reach.</source>
        <translation>哪些目标像素为背景。clicks：低于几乎所有点击都能达到的概率。</translation>
    </message>
    <message>
        <source>Bg click quantile</source>
        <translation>背景点击分位数</translation>
    </message>
    <message>
        <source>Quantile of the probability at clicks that bounds the background (bg_rule clicks).</source>
        <translation>用作背景界限的点击处概率的分位数（背景规则 clicks）。</translation>
    </message>
    <message>
        <source>Bg click floor</source>
        <translation>背景点击下限</translation>
    </message>
    <message>
        <source>Lowest such bound.</source>
        <translation>该界限的最低值。</translation>
    </message>
    <message>
        <source>Cc connectivity</source>
        <translation>连通方式</translation>
    </message>
    <message>
        <source>Neighbours that join a component: 4 or 8.</source>
        <translation>构成连通域的邻域：4 或 8。</translation>
    </message>
    <message>
        <source>Min component area</source>
        <translation>连通域最小面积</translation>
    </message>
    <message>
        <source>Smaller components are no pseudo-labels.</source>
        <translation>更小的连通域不作为伪标签。</translation>
    </message>
    <message>
        <source>Gt point label</source>
        <translation>点击标签</translation>
    </message>
    <message>
        <source>How a click becomes labelled pixels.</source>
        <translation>点击如何转化为带标签的像素。</translation>
    </message>
    <message>
        <source>Gt point radius</source>
        <translation>点击半径</translation>
    </message>
    <message>
        <source>Radius of the disk of a click.</source>
        <translation>点击圆盘的半径。</translation>
    </message>
    <message>
        <source>Missed gt ignore radius</source>
        <translation>漏检点击忽略半径</translation>
    </message>
    <message>
        <source>Background this near to a click without a component is ignored.</source>
        <translation>没有连通域的点击周围此距离内的背景将被忽略。</translation>
    </message>
    <message>
        <source>Missed gt disk</source>
        <translation>漏检点击圆盘</translation>
    </message>
    <message>
        <source>Radius of the disk of a missed click, as a share of the median object radius; 0: gt_point_radius.</source>
        <translation>漏检点击的圆盘半径，为占对象半径中位数的比例；0：使用“点击半径”。</translation>
    </message>
    <message>
        <source>Selection granularity</source>
        <translation>选取粒度</translation>
    </message>
    <message>
        <source>Ratios hold for each section or for all sections together.</source>
        <translation>比例按每张切片计算，或按所有切片合并计算。</translation>
    </message>
    <message>
        <source>Threshold t</source>
        <translation>阈值 t</translation>
    </message>
    <message>
        <source>Threshold of pseudo_label threshold.</source>
        <translation>伪标签方式 threshold 的阈值。</translation>
    </message>
    <message>
        <source>All points clicked</source>
        <translation>已点击全部</translation>
    </message>
    <message>
        <source>Every mitochondrion of the training sections is clicked: nothing else is selected.</source>
        <translation>训练切片中的每个线粒体都已点击：不再选取其他对象。</translation>
    </message>
    <message>
        <source>Full points fp to bg</source>
        <translation>完整标点时假阳性归背景</translation>
    </message>
    <message>
        <source>With all centres clicked, components without a click are background.</source>
        <translation>点击了所有中心时，没有点击的连通域为背景。</translation>
    </message>
    <message>
        <source>Uda first ratio</source>
        <translation>无点击首轮比例</translation>
    </message>
    <message>
        <source>Share of peaks selected in the first round without clicks.</source>
        <translation>无点击时，首轮选取的峰所占比例。</translation>
    </message>
    <message>
        <source>Uda proto ratio</source>
        <translation>无点击原型比例</translation>
    </message>
    <message>
        <source>Share of peaks whose components stand in for clicked ones without clicks.</source>
        <translation>无点击时，其连通域用于替代点击连通域的峰所占比例。</translation>
    </message>
    <message>
        <source>Early negatives from</source>
        <translation>提早负样本起点</translation>
    </message>
    <message>
        <source>Share of the run after which unsupported components become background (only with clicks); 1: never.</source>
        <translation>运行进行到此比例之后，无支持的连通域变为背景（仅在有点击时）；1：从不。</translation>
    </message>
    <message>
        <source>Component gate</source>
        <translation>连通域门控</translation>
    </message>
    <message>
        <source>Compare each component with the clicked ones: what looks unlike them is ignored or background. Beyond the paper.</source>
        <translation>将每个连通域与点击的连通域比较：外观不同的将被忽略或归为背景。论文之外的功能。</translation>
    </message>
    <message>
        <source>Gate ignore quantile</source>
        <translation>门控忽略分位数</translation>
    </message>
    <message>
        <source>Components less like the clicked ones than this share of the clicked ones themselves are ignored.</source>
        <translation>与点击连通域的相似度低于点击连通域自身的此分位数时，该连通域被忽略。</translation>
    </message>
    <message>
        <source>Gate reject quantile</source>
        <translation>门控拒绝分位数</translation>
    </message>
    <message>
        <source>The same for components that become background.</source>
        <translation>同上，用于归为背景的连通域。</translation>
    </message>
    <message>
        <source>Gate reject from</source>
        <translation>门控拒绝起点</translation>
    </message>
    <message>
        <source>Share of the run before which the gate rejects nothing.</source>
        <translation>运行进行到此比例之前，门控不拒绝任何连通域。</translation>
    </message>
    <message>
        <source>Hole area</source>
        <translation>孔洞面积</translation>
    </message>
    <message>
        <source>Holes of a pseudo-label smaller than this are filled.</source>
        <translation>伪标签中小于此值的孔洞将被填充。</translation>
    </message>
    <message>
        <source>um2</source>
        <translation>µm²</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Class-focused contrast and its variants (Eq. 4-8, Table IV).</source>
        <translation>类别聚焦对比及其变体（式 4-8，表 IV）。</translation>
    </message>
    <message>
        <source>Tau</source>
        <translation>温度 τ</translation>
    </message>
    <message>
        <source>Temperature.</source>
        <translation>温度。</translation>
    </message>
    <message>
        <source>Feature norm</source>
        <translation>特征归一化</translation>
    </message>
    <message>
        <source>Features and prototypes as unit vectors.</source>
        <translation>特征和原型取单位向量。</translation>
    </message>
    <message>
        <source>Z resolution</source>
        <translation>特征分辨率</translation>
    </message>
    <message>
        <source>Features meet labels at the labels&apos; or the features&apos; resolution.</source>
        <translation>特征与标签在标签的分辨率或特征的分辨率下对应。</translation>
    </message>
    <message>
        <source>Proto weights</source>
        <translation>原型权重</translation>
    </message>
    <message>
        <source>Weights of the mean prototype.</source>
        <translation>平均原型的权重。</translation>
    </message>
    <message>
        <source>Proto refresh</source>
        <translation>原型更新</translation>
    </message>
    <message>
        <source>When prototypes are recomputed.</source>
        <translation>何时重新计算原型。</translation>
    </message>
    <message>
        <source>Proto memory</source>
        <translation>原型记忆</translation>
    </message>
    <message>
        <source>What stands in for a prototype without pixels in the crop.</source>
        <translation>裁剪块中没有像素时用什么替代原型。</translation>
    </message>
    <message>
        <source>Gt proto region</source>
        <translation>点击原型区域</translation>
    </message>
    <message>
        <source>Pixels of the click prototype.</source>
        <translation>点击原型所用的像素。</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查询数</translation>
    </message>
    <message>
        <source>Queries a class: half hard, half easy.</source>
        <translation>每类的查询数：一半困难，一半容易。</translation>
    </message>
    <message>
        <source>Query shortfall</source>
        <translation>查询不足</translation>
    </message>
    <message>
        <source>What happens when a kind of query is short.</source>
        <translation>某类查询不足时如何处理。</translation>
    </message>
    <message>
        <source>Query rule</source>
        <translation>查询规则</translation>
    </message>
    <message>
        <source>Easy and hard by probability or by rank.</source>
        <translation>按概率或按排名区分容易与困难。</translation>
    </message>
    <message>
        <source>Kmeans pool</source>
        <translation>K-means 池</translation>
    </message>
    <message>
        <source>Crops whose background features are clustered; 0: the current one.</source>
        <translation>对其背景特征进行聚类的裁剪块数；0：仅当前裁剪块。</translation>
    </message>
    <message>
        <source>Kmeans refresh</source>
        <translation>K-means 更新</translation>
    </message>
    <message>
        <source>Steps between two clusterings.</source>
        <translation>两次聚类之间的步数。</translation>
    </message>
    <message>
        <source>Contrast warmup</source>
        <translation>对比预热</translation>
    </message>
    <message>
        <source>Steps before the contrast starts.</source>
        <translation>开始对比之前的步数。</translation>
    </message>
    <message>
        <source>Contrast pair weight</source>
        <translation>对比配对权重</translation>
    </message>
    <message>
        <source>Factor on each of the two losses of source_and_target.</source>
        <translation>source_and_target 的两个损失各自的系数。</translation>
    </message>
    <message>
        <source>Two views and prototypes</source>
        <translation>双视图与原型</translation>
    </message>
    <message>
        <source>View scheme</source>
        <translation>视图方案</translation>
    </message>
    <message>
        <source>Two appearances of each target crop: equal disturbs both alike, weak_strong one alone; method is equal for cafa and weak_strong for r4mito.</source>
        <translation>每个目标裁剪块的两种外观：equal 对两者施加相同方式的扰动，weak_strong 只扰动其中一个；method 对 cafa 为 equal，对 r4mito 为 weak_strong。</translation>
    </message>
    <message>
        <source>Strong preset</source>
        <translation>强视图预设</translation>
    </message>
    <message>
        <source>Noise, blur and grey boxes of the strong view: as strong as the published ones of source or of target images.</source>
        <translation>强视图的噪声、模糊和灰色方块：强度与论文中源图像或目标图像的相同。</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Which network makes labels on the second view: the trained one, or its running mean.</source>
        <translation>由哪个网络为第二个视图生成标签：训练中的网络，或其滑动平均。</translation>
    </message>
    <message>
        <source>Ramp fraction</source>
        <translation>递增比例</translation>
    </message>
    <message>
        <source>Share of the adaptation over which the weights of these terms grow from almost nothing.</source>
        <translation>这些项的权重从接近零开始递增，递增过程占适配的比例。</translation>
    </message>
    <message>
        <source>Cafa weight</source>
        <translation>CAFA 权重</translation>
    </message>
    <message>
        <source>Weight of the alignment and of both consistency terms.</source>
        <translation>对齐项和两个一致性项的权重。</translation>
    </message>
    <message>
        <source>Reliable similarity</source>
        <translation>可靠相似度</translation>
    </message>
    <message>
        <source>Similarity above which a target pixel counts as one of a prototype&apos;s class.</source>
        <translation>相似度高于此值的目标像素归入该原型的类别。</translation>
    </message>
    <message>
        <source>Prototype momentum</source>
        <translation>原型动量</translation>
    </message>
    <message>
        <source>Decay of the running mean of source prototypes; 0: those of the step. 0.9 helps with one crop a step.</source>
        <translation>源原型滑动平均的衰减；0：使用当前步的原型。每步仅一个裁剪块时，0.9 有帮助。</translation>
    </message>
    <message>
        <source>Label downsample</source>
        <translation>标签降采样</translation>
    </message>
    <message>
        <source>Labels at the resolution of the features: majority leaves out cells that hold both classes.</source>
        <translation>在特征的分辨率下的标签：majority 不计同时含有两类的单元。</translation>
    </message>
    <message>
        <source>Inter exclusive</source>
        <translation>域间互斥</translation>
    </message>
    <message>
        <source>A target pixel is drawn to its most similar prototype only.</source>
        <translation>目标像素只向与其最相似的原型靠拢。</translation>
    </message>
    <message>
        <source>Reliable prototypes and reference pixels</source>
        <translation>可靠原型与参考像素</translation>
    </message>
    <message>
        <source>Keep cafa alignment</source>
        <translation>保留 CAFA 对齐</translation>
    </message>
    <message>
        <source>With the alignment and prototype terms of cafa beside its consistency terms.</source>
        <translation>除 CAFA 的一致性项外，还使用其对齐项和原型项。</translation>
    </message>
    <message>
        <source>Lambda pro</source>
        <translation>原型权重 λpro</translation>
    </message>
    <message>
        <source>Weight of the prototype pseudo-labels.</source>
        <translation>原型伪标签的权重。</translation>
    </message>
    <message>
        <source>Pro loss</source>
        <translation>原型损失</translation>
    </message>
    <message>
        <source>label: the prediction learns the most similar class; similarity: similarities learn the prediction of the weak view.</source>
        <translation>label：预测学习最相似的类别；similarity：相似度学习弱视图的预测。</translation>
    </message>
    <message>
        <source>Pro confidence</source>
        <translation>原型置信度</translation>
    </message>
    <message>
        <source>Prototype pseudo-labels less certain than this are left out; 0: none.</source>
        <translation>确定性低于此值的原型伪标签不予采用；0：全部采用。</translation>
    </message>
    <message>
        <source>Prototype similarity</source>
        <translation>原型相似度</translation>
    </message>
    <message>
        <source>Similarity to the source prototypes when reliable pixels are chosen.</source>
        <translation>选取可靠像素时与源原型的相似度。</translation>
    </message>
    <message>
        <source>Prototype view</source>
        <translation>原型视图</translation>
    </message>
    <message>
        <source>Views whose reliable pixels make the target prototypes.</source>
        <translation>由哪些视图的可靠像素构成目标原型。</translation>
    </message>
    <message>
        <source>Reliable exclusive</source>
        <translation>可靠像素互斥</translation>
    </message>
    <message>
        <source>A pixel is reliable for its most similar class only.</source>
        <translation>像素只对其最相似的类别可靠。</translation>
    </message>
    <message>
        <source>Lambda rank</source>
        <translation>秩权重 λrank</translation>
    </message>
    <message>
        <source>Weight of the rank-aware consistency with the reference pixels.</source>
        <translation>与参考像素的秩感知一致性的权重。</translation>
    </message>
    <message>
        <source>Correlation loss</source>
        <translation>相关性损失</translation>
    </message>
    <message>
        <source>Consistency of the correlations themselves, beside that of their ranks or instead of it.</source>
        <translation>相关性本身的一致性，与其秩的一致性并用或取而代之。</translation>
    </message>
    <message>
        <source>Reference selection</source>
        <translation>参考像素选取</translation>
    </message>
    <message>
        <source>How reference pixels are chosen: unlike each other; the strongest; the most usual; the most certain; at random.</source>
        <translation>如何选取参考像素：彼此差异大；最强；最典型；最确定；随机。</translation>
    </message>
    <message>
        <source>Reference count</source>
        <translation>参考像素数</translation>
    </message>
    <message>
        <source>Reference pixels a crop.</source>
        <translation>每个裁剪块的参考像素数。</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Rank pixels</source>
        <translation>秩比较像素数</translation>
    </message>
    <message>
        <source>Pixels of a crop, drawn at random, that are compared with references; 0: all.</source>
        <translation>裁剪块中随机抽取、与参考像素比较的像素数；0：全部。</translation>
    </message>
    <message>
        <source>Correlation temperature</source>
        <translation>相关性温度</translation>
    </message>
    <message>
        <source>Temperature of cosines between pixels and references; 0: products of the features as they are.</source>
        <translation>像素与参考像素间余弦的温度；0：直接使用特征的内积。</translation>
    </message>
    <message>
        <source>Kl direction</source>
        <translation>KL 方向</translation>
    </message>
    <message>
        <source>Order of the two views in the divergence.</source>
        <translation>散度中两个视图的顺序。</translation>
    </message>
    <message>
        <source>Kl reduction</source>
        <translation>KL 归约</translation>
    </message>
    <message>
        <source>The divergence is a mean over pixels, or over pixels and the 24 orders.</source>
        <translation>散度按像素取平均，或按像素和 24 种排序取平均。</translation>
    </message>
    <message>
        <source>Adversaries</source>
        <translation>对抗</translation>
    </message>
    <message>
        <source>Adv weight</source>
        <translation>对抗权重</translation>
    </message>
    <message>
        <source>Weight of the term that makes target outputs look like source outputs to the discriminator.</source>
        <translation>使目标输出在判别器看来与源输出相似的项的权重。</translation>
    </message>
    <message>
        <source>Adv rate</source>
        <translation>对抗学习率</translation>
    </message>
    <message>
        <source>Learning rate of the discriminators (adam).</source>
        <translation>判别器的学习率（adam）。</translation>
    </message>
    <message>
        <source>Adv input</source>
        <translation>对抗输入</translation>
    </message>
    <message>
        <source>What a discriminator sees: class probabilities p, or -p log2 p.</source>
        <translation>判别器的输入：类别概率 p，或 -p log2 p。</translation>
    </message>
    <message>
        <source>Adv objective</source>
        <translation>对抗目标函数</translation>
    </message>
    <message>
        <source>Cross-entropy or squared error of the discriminator.</source>
        <translation>判别器使用交叉熵或平方误差。</translation>
    </message>
    <message>
        <source>Adv density</source>
        <translation>对抗密度</translation>
    </message>
    <message>
        <source>The discriminator also sees the density, scaled to peak 1.</source>
        <translation>判别器同时查看密度，峰值缩放为 1。</translation>
    </message>
    <message>
        <source>D width</source>
        <translation>判别器宽度</translation>
    </message>
    <message>
        <source>Channels of the first layer of a discriminator; 64 as published.</source>
        <translation>判别器第一层的通道数；论文中为 64。</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Gradient clip</source>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <source>Largest norm of the gradient, of the network and of each discriminator apart; 0: no limit.</source>
        <translation>梯度的最大范数，网络与每个判别器分别计算；0：不限。</translation>
    </message>
    <message>
        <source>Pairs of sections</source>
        <translation>切片对</translation>
    </message>
    <message>
        <source>Isc weight</source>
        <translation>ISC 权重</translation>
    </message>
    <message>
        <source>Weight of the consistency of each mask with the other mask and their difference.</source>
        <translation>每个掩膜与另一掩膜及两者差异之间一致性的权重。</translation>
    </message>
    <message>
        <source>Isc ramp fraction</source>
        <translation>ISC 递增比例</translation>
    </message>
    <message>
        <source>Share of the run over which that weight grows; 0: constant.</source>
        <translation>该权重递增的过程占运行的比例；0：恒定。</translation>
    </message>
    <message>
        <source>Isc pseudo label</source>
        <translation>ISC 伪标签</translation>
    </message>
    <message>
        <source>Exclusive or of decided masks, or of probabilities: a + b - 2ab.</source>
        <translation>取二值化掩膜的异或，或概率的异或：a + b - 2ab。</translation>
    </message>
    <message>
        <source>Isc confidence</source>
        <translation>ISC 置信度</translation>
    </message>
    <message>
        <source>Pixels where mask or difference are less sure than this are left out; 0: none.</source>
        <translation>掩膜或差异的可信度低于此值的像素不予采用；0：全部采用。</translation>
    </message>
    <message>
        <source>Isc residual target</source>
        <translation>ISC 残差目标</translation>
    </message>
    <message>
        <source>The difference of a target pair, too, must be the exclusive or of its masks.</source>
        <translation>目标切片对的差异也须为其掩膜的异或。</translation>
    </message>
    <message>
        <source>Pair swap</source>
        <translation>切片对交换</translation>
    </message>
    <message>
        <source>Half of the pairs are fed upside down.</source>
        <translation>一半的切片对以颠倒的上下顺序输入。</translation>
    </message>
    <message>
        <source>Pair stride source</source>
        <translation>源切片对间距</translation>
    </message>
    <message>
        <source>Distance of the two sections of a source pair; 0: so that pairs span the same depth.</source>
        <translation>源切片对中两张切片的间距；0：使各切片对跨越相同的深度。</translation>
    </message>
    <message>
        <source>Pair stride target</source>
        <translation>目标切片对间距</translation>
    </message>
    <message>
        <source>Distance of the two sections of a target pair; 0: so that pairs span the same depth.</source>
        <translation>目标切片对中两张切片的间距；0：使各切片对跨越相同的深度。</translation>
    </message>
    <message>
        <source>Role fusion</source>
        <translation>双预测融合</translation>
    </message>
    <message>
        <source>How the two predictions of a section are joined (network daisc).</source>
        <translation>如何合并一张切片的两个预测（网络 daisc）。</translation>
    </message>
    <message>
        <source>Entropy and counts</source>
        <translation>熵与计数</translation>
    </message>
    <message>
        <source>Entropy percentile</source>
        <translation>熵百分位</translation>
    </message>
    <message>
        <source>Share of the pixels of a class that is kept, the surest first.</source>
        <translation>每类像素中保留的比例，最可信的优先。</translation>
    </message>
    <message>
        <source>Entropy floor</source>
        <translation>熵下限</translation>
    </message>
    <message>
        <source>Pixels with less entropy than this are always kept.</source>
        <translation>熵低于此值的像素始终保留。</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>比特</translation>
    </message>
    <message>
        <source>Entropy pool</source>
        <translation>熵统计范围</translation>
    </message>
    <message>
        <source>The percentile is taken over each section or over all of them.</source>
        <translation>百分位按每张切片或按所有切片计算。</translation>
    </message>
    <message>
        <source>Entropy refresh</source>
        <translation>熵更新</translation>
    </message>
    <message>
        <source>Pseudo-labels are made when the second half of the rounds begins, or in each round of it.</source>
        <translation>伪标签在后一半轮次开始时生成一次，或在其中每轮生成。</translation>
    </message>
    <message>
        <source>Wda target density</source>
        <translation>WDA 目标密度</translation>
    </message>
    <message>
        <source>Density term on the target: zero on sure background, beside the clicks; or none.</source>
        <translation>目标上的密度项：除点击处外，可信背景处取零；或不使用。</translation>
    </message>
    <message>
        <source>Wda density weight</source>
        <translation>WDA 密度权重</translation>
    </message>
    <message>
        <source>Weight of the density term on the target, as a share of lambda1.</source>
        <translation>目标上密度项的权重，为占“密度权重 λ1”的比例。</translation>
    </message>
    <message>
        <source>Count reference</source>
        <translation>计数参考</translation>
    </message>
    <message>
        <source>The count of a target crop is held near that of the source network, or left free.</source>
        <translation>目标裁剪块的计数保持接近源网络的计数，或不加约束。</translation>
    </message>
    <message>
        <source>Count weight</source>
        <translation>计数权重</translation>
    </message>
    <message>
        <source>Weight of the count term at the start of a stage; it falls to 0 at its end.</source>
        <translation>阶段开始时计数项的权重；到阶段结束时降为 0。</translation>
    </message>
    <message>
        <source>Count band</source>
        <translation>计数容差</translation>
    </message>
    <message>
        <source>Counts this near to the reference cost nothing.</source>
        <translation>与参考值的差在此范围内的计数不产生损失。</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>个实例</translation>
    </message>
    <message>
        <source>Count band share</source>
        <translation>计数容差比例</translation>
    </message>
    <message>
        <source>The same as a share of the reference; the wider of both holds.</source>
        <translation>同上，以占参考值的比例表示；取两者中较宽的一个。</translation>
    </message>
    <message>
        <source>Without the source</source>
        <translation>无源数据</translation>
    </message>
    <message>
        <source>Source free</source>
        <translation>无源适配</translation>
    </message>
    <message>
        <source>Adapt without any source section: the source network, its prototypes and its counts stand in. A pack made with it holds no source section.</source>
        <translation>不使用任何源切片进行适配：由源网络、其原型和计数代替。以此方式制作的模型包不含源切片。</translation>
    </message>
    <message>
        <source>Source teacher floor</source>
        <translation>源教师下限</translation>
    </message>
    <message>
        <source>Weight of the frozen source network as teacher at the end of the run; 1 at its start.</source>
        <translation>冻结的源网络作为教师在运行结束时的权重；开始时为 1。</translation>
    </message>
    <message>
        <source>Source anchor</source>
        <translation>源锚定</translation>
    </message>
    <message>
        <source>Weight of the squared distance of the weights from those of the source network.</source>
        <translation>网络权重与源网络权重之间平方距离的权重。</translation>
    </message>
    <message>
        <source>Source count band</source>
        <translation>源计数容差</translation>
    </message>
    <message>
        <source>Counts within this share of what the area holds in the source cost nothing.</source>
        <translation>与按源数据中同等面积所含数量的偏差在此比例内的计数不产生损失。</translation>
    </message>
    <message>
        <source>Source statistics</source>
        <translation>源统计量</translation>
    </message>
    <message>
        <source>Weight of the distance of target features from the remembered statistics of source features.</source>
        <translation>目标特征与所存源特征统计量之间距离的权重。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Centre rule</source>
        <translation>中心规则</translation>
    </message>
    <message>
        <source>Centre of an object of the source.</source>
        <translation>源数据中对象的中心。</translation>
    </message>
    <message>
        <source>Prediction and instances</source>
        <translation>预测与实例</translation>
    </message>
    <message>
        <source>Infer threshold</source>
        <translation>预测阈值</translation>
    </message>
    <message>
        <source>Probability from which a pixel is a mitochondrion.</source>
        <translation>概率达到此值的像素为线粒体。</translation>
    </message>
    <message>
        <source>Tta</source>
        <translation>测试时增强</translation>
    </message>
    <message>
        <source>Views averaged in prediction: 1, 2, 4 or 5.</source>
        <translation>预测时取平均的视图数：1、2、4 或 5。</translation>
    </message>
    <message>
        <source>views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>Side of a tile at the working pixel; memory grows with its square.</source>
        <translation>图块的边长，按工作像素计；内存占用随其平方增长。</translation>
    </message>
    <message>
        <source>Tile overlap</source>
        <translation>图块重叠</translation>
    </message>
    <message>
        <source>Share of a tile that lies under its neighbour.</source>
        <translation>图块与相邻图块重叠部分的比例。</translation>
    </message>
    <message>
        <source>Fp filter</source>
        <translation>假阳性过滤</translation>
    </message>
    <message>
        <source>Removes components that the detection head does not support.</source>
        <translation>去除检测头不支持的连通域。</translation>
    </message>
    <message>
        <source>Fp filter stage</source>
        <translation>假阳性过滤阶段</translation>
    </message>
    <message>
        <source>Smallest object</source>
        <translation>最小对象</translation>
    </message>
    <message>
        <source>Components of a section smaller than this are dropped.</source>
        <translation>切片中小于此值的连通域将被舍弃。</translation>
    </message>
    <message>
        <source>Instance separation</source>
        <translation>实例分离</translation>
    </message>
    <message>
        <source>Assumed pixel</source>
        <translation>假定像素</translation>
    </message>
    <message>
        <source>Pixel size of a stack whose voxel size is unknown. 0: adaptation judges it by the clicked mitochondria; without any it is the working pixel.</source>
        <translation>体素大小未知的图像栈的像素大小。0：适配时按点击的线粒体估计；没有点击时取工作像素。</translation>
    </message>
    <message>
        <source>Gate ignore errors</source>
        <translation>忽略的允许误差比例</translation>
    </message>
    <message>
        <source>At most this share of the ignored components may be like the clicked ones after all; else fewer are ignored. 1: no limit.</source>
        <translation>被忽略的连通区域中，实际与所点区域相似者最多占此比例；否则忽略得更少。1：不限。</translation>
    </message>
    <message>
        <source>Gate reject errors</source>
        <translation>拒绝的允许误差比例</translation>
    </message>
    <message>
        <source>Smallest mean probability</source>
        <translation>最小平均概率</translation>
    </message>
    <message>
        <source>Components that the network is less sure of, on average over their pixels, are taken for false ones; 0: none.</source>
        <translation>网络对其像素平均把握低于此值的连通区域视为误检；0：不去除。</translation>
    </message>
    <message>
        <source>Where both filters act.</source>
        <translation>两种过滤在何处起作用。</translation>
    </message>
    <message>
        <source>Two view rate</source>
        <translation>双视图学习率</translation>
    </message>
    <message>
        <source>Learning rate of these methods, which take it in place of rate.</source>
        <translation>这些方法的学习率，用来代替 rate。</translation>
    </message>
    <message>
        <source>Early background threshold</source>
        <translation>早期背景阈值</translation>
    </message>
    <message>
        <source>Highest such bound in the first round where the source model finds nearly all clicks; it rises evenly to background_threshold, so that pale mitochondria are still found.</source>
        <translation>源模型几乎找到所有点击处时，第一轮中该界限的最大值；它均匀上升到 background_threshold，以便仍能找到浅淡的线粒体。</translation>
    </message>
    <message>
        <source>Unclicked background threshold</source>
        <translation>无点击时的背景阈值</translation>
    </message>
    <message>
        <source>The bound where there are no clicks (bg_rule clicks): low, because nothing then tells what the source model misses.</source>
        <translation>没有点击时的界限（bg_rule clicks）：取低值，因为此时没有信息说明源模型漏掉了什么。</translation>
    </message>
    <message>
        <source>Section smoothing</source>
        <translation>切片间平滑</translation>
    </message>
    <message>
        <source>Probabilities are averaged over neighbouring sections by a Gaussian of this standard deviation in depth; 0: each section by itself.</source>
        <translation>概率在相邻切片之间按深度方向上此标准差的高斯函数取平均；0：每个切片单独处理。</translation>
    </message>
    <message>
        <source>Det bias init</source>
        <translation>检测初始偏置</translation>
    </message>
    <message>
        <source>First bias of the last layer of the detection head (wdanet): what the library draws, or 1.0 against a head that answers 0 from the start.</source>
        <translation>检测头（wdanet）最后一层的初始偏置：由库随机给出，或取 1.0 以避免检测头从一开始就输出 0。</translation>
    </message>
    <message>
        <source>Trunk with segmentation and detection heads: wdanet is the published one of ipl, the compact ones are made for speed. Without a detection head: unet (published for r4mito) and daisc, which sees two sections at once (da-isc).</source>
        <translation>带分割头和检测头的主干网络：wdanet 为 ipl 论文所发布，compact 系列注重速度。无检测头：unet（随 r4mito 发布）和同时看两张切片的 daisc（da-isc）。</translation>
    </message>
    <message>
        <source>Adam beta2</source>
        <translation>Adam 的 beta2</translation>
    </message>
    <message>
        <source>Decay of the mean squared gradient of adam and adamw in the adaptation.</source>
        <translation>适应阶段 adam 与 adamw 的梯度平方均值衰减率。</translation>
    </message>
    <message>
        <source>Missed click outline</source>
        <translation>漏检点击的轮廓</translation>
    </message>
    <message>
        <source>A click that the network misses is painted up to the strongest closed line around it in the picture, where that is clearer than around other places.</source>
        <translation>网络漏掉的点击会一直涂到图像中其周围最强的闭合线，前提是该线比其他位置周围的更清晰。</translation>
    </message>
    <message>
        <source>Instances in 3-D</source>
        <translation>三维实例</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>切片连接方式</translation>
    </message>
    <message>
        <source>How sections become bodies: linking follows profiles that overlap, for thick sections; components takes what is connected in the volume; watershed also cuts that at necks. automatic goes by the voxel size.</source>
        <translation>切片如何连成三维实例：linking 沿相互重叠的截面连接，适合厚切片；components 取体积中相连的部分；watershed 还会在缩窄处切开。automatic 按体素尺寸决定。</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>缩窄处</translation>
    </message>
    <message>
        <source>Link overlap</source>
        <translation>连接所需重叠</translation>
    </message>
    <message>
        <source>Linking: share of the smaller profile that must lie on the other, so that both are one body. Larger links less.</source>
        <translation>连接：较小截面必须落在另一截面上的比例，二者才算同一实例。值越大，连接越少。</translation>
    </message>
    <message>
        <source>Link splits</source>
        <translation>分叉的处理</translation>
    </message>
    <message>
        <source>Linking: a branch belongs to the body that it leaves always, only where it comes back to it, or never.</source>
        <translation>连接：分支属于它所离开的实例：总是、仅当它又回到该实例时，或从不。</translation>
    </message>
    <message>
        <source>Smallest body</source>
        <translation>最小三维实例</translation>
    </message>
    <message>
        <source>Bodies of less volume than a ball of this diameter are dropped; 0: none. It takes the voxel size.</source>
        <translation>体积小于此直径的球的三维实例将被舍弃；0：不舍弃。需要体素尺寸。</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>最大三维实例</translation>
    </message>
    <message>
        <source>Bodies of more volume than a ball of this diameter are dropped; 0: none. It takes the voxel size.</source>
        <translation>体积大于此直径的球的三维实例将被舍弃；0：不舍弃。需要体素尺寸。</translation>
    </message>
    <message>
        <source>How mitochondria that touch in a section are told apart: not at all (components), at necks of their outline, or by the centres found. automatic: when a model is adapted, the clicks say whether necks are cut; without clicks they are not.</source>
        <translation>如何区分切片中相互接触的线粒体：不区分（components）、在轮廓的缩窄处切开，或按找到的中心切开。automatic：适应模型时由点击决定是否在缩窄处切开；没有点击则不切。</translation>
    </message>
    <message>
        <source>Where a watershed cuts bodies, or the profiles of a section, at necks: where the half width is below this share of that of the thinner part. Larger cuts more.</source>
        <translation>分水岭在何处沿颈部切开物体或切片上的轮廓：在半宽低于较细部分半宽的这一比例之处。值越大，切得越多。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::AboutDialog</name>
    <message>
        <source>About Cristae</source>
        <translation>关于 Cristae</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>版本 %1，使用 Qt %2</translation>
    </message>
    <message>
        <source>Finds mitochondria in electron-microscopy stacks from a few clicks. Nothing leaves this computer.</source>
        <translation>只需点击几下，即可在电镜图像栈中找到线粒体。所有数据都不会离开本机。</translation>
    </message>
    <message>
        <source>Cite these papers if you publish results</source>
        <translation>发表结果时请引用以下论文</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licence of Cristae and of the libraries that it uses</source>
        <translation>Cristae 及其所用库的许可证</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>复制引用</translation>
    </message>
    <message>
        <source>Copy both papers as text</source>
        <translation>将两篇论文的引用复制为文本</translation>
    </message>
    <message>
        <source>Copy these facts</source>
        <translation>复制这些信息</translation>
    </message>
    <message>
        <source>Copy version, system and device, for a question or a report</source>
        <translation>复制版本、系统和设备信息，用于提问或报告问题</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>The adaptation:</source>
        <translation>适配方法：</translation>
    </message>
    <message>
        <source>The network of the preset “paper”:</source>
        <translation>“论文设置”预设所用的网络：</translation>
    </message>
    <message>
        <source>Cristae is free software under the BSD 3-Clause licence. It uses these libraries:</source>
        <translation>Cristae 是采用 BSD 3-Clause 许可证的自由软件。它使用以下库：</translation>
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
        <translation>%1 预设：%2。</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s value, %1</source>
        <translation>恢复为预设值 %1</translation>
    </message>
</context>
<context>
    <name>cristae::ui::AdaptOptionsEditor</name>
    <message>
        <source>%1: %2 Preset: %3.</source>
        <translation>%1：%2 预设：%3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n changed)</source>
        <translation>
            <numerusform>%1（已更改 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Search options</source>
        <translation>搜索选项</translation>
    </message>
    <message>
        <source>Shows only options whose name or help holds these words</source>
        <translation>只显示名称或说明中含有这些词的选项</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Reset all options</source>
        <translation>重置所有选项</translation>
    </message>
    <message>
        <source>Sets every option to the value of the preset</source>
        <translation>将所有选项设为预设的值</translation>
    </message>
    <message>
        <source>No option has these words.</source>
        <translation>没有选项包含这些词。</translation>
    </message>
    <message>
        <source>The preset sets them all; change one only with a reason. Its help is shown here.</source>
        <translation>预设已设定全部选项；如无必要，请勿更改。选项的说明显示在此处。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::AdaptPanel</name>
    <message>
        <source>Adapt</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>%1 (comes along)</source>
        <translation>%1（随附）</translation>
    </message>
    <message>
        <source>Choose file...</source>
        <translation>选择文件...</translation>
    </message>
    <message>
        <source>Choose a source pack</source>
        <translation>选择源模型包</translation>
    </message>
    <message>
        <source>Source packs (*.cpack)</source>
        <translation>源模型包 (*.cpack)</translation>
    </message>
    <message>
        <source>The last model</source>
        <translation>上一个模型</translation>
    </message>
    <message>
        <source>The source pack, anew</source>
        <translation>从源模型包重新开始</translation>
    </message>
    <message>
        <source>Of each section (2-D)</source>
        <translation>逐张切片（二维）</translation>
    </message>
    <message>
        <source>Of the volume (3-D)</source>
        <translation>整个体积（三维）</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message numerus="yes">
        <source>Options (%n changed)</source>
        <translation>
            <numerusform>选项（已更改 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>起点(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Source pack</source>
        <translation>源模型包(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Instances</source>
        <translation>实例(&amp;I)</translation>
    </message>
    <message>
        <source>Segment without adaptation</source>
        <translation>不适配直接分割</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>How thoroughly, and how long</source>
        <translation>适配的精细程度和时长</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>The model that the adaptation goes on from</source>
        <translation>适配以哪个模型为起点</translation>
    </message>
    <message>
        <source>Source pack</source>
        <translation>源模型包</translation>
    </message>
    <message>
        <source>What the network has learned before it sees this stack</source>
        <translation>网络在接触此图像栈之前学到的内容</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Whether a mitochondrion is followed through the sections or found anew in each</source>
        <translation>线粒体是跨切片追踪，还是在每张切片中单独识别</translation>
    </message>
    <message>
        <source>Uses the network as it is: a first look in the time of one pass</source>
        <translation>直接使用现有网络：只需处理一遍的时间即可初步查看</translation>
    </message>
    <message>
        <source>A %1.</source>
        <comment>a network</comment>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>A %1 that learned from %n section(s) of %2.</source>
        <translation>
            <numerusform>%1，已用 %2 的 %n 张切片训练。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adapt again (%n new correction(s))</source>
        <translation>
            <numerusform>再次适配（%n 处新修正）</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapt again</source>
        <translation>再次适配</translation>
    </message>
    <message>
        <source>Adapt without points</source>
        <translation>无点适配</translation>
    </message>
    <message numerus="yes">
        <source>Goes on from the model of %1, then segments all %n section(s).</source>
        <translation>
            <numerusform>从 %1 的模型继续，然后分割全部 %n 张切片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from the look of the stack alone, then segments all %n section(s).</source>
        <translation>
            <numerusform>仅根据图像栈的外观学习，然后分割全部 %n 张切片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>in: Learns from 12 points</comment>
        <translation>
            <numerusform>%n 个点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from %1, then segments all %n section(s).</source>
        <translation>
            <numerusform>根据 %1学习，然后分割全部 %n 张切片。</numerusform>
        </translation>
    </message>
    <message>
        <source>the GPU</source>
        <translation>GPU</translation>
    </message>
    <message numerus="yes">
        <source>the processor (%n thread(s))</source>
        <translation>
            <numerusform>处理器（%n 个线程）</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 on %2. Needs about %3 of memory and %4 of disk.</source>
        <translation>在 %2 上约需 %1。约需内存 %3，磁盘空间 %4。</translation>
    </message>
    <message>
        <source>The speed of this machine is being measured.</source>
        <translation>正在测量本机的速度。</translation>
    </message>
    <message>
        <source>The time is not known: %1</source>
        <translation>所需时间未知：%1</translation>
    </message>
    <message>
        <source>Open a stack first.</source>
        <translation>请先打开图像栈。</translation>
    </message>
    <message>
        <source>This project can be looked at, not changed: %1</source>
        <translation>此项目只能查看，不能更改：%1</translation>
    </message>
    <message>
        <source>Another window is adapting this project.</source>
        <translation>另一个窗口正在适配此项目。</translation>
    </message>
    <message>
        <source>A run is under way. You can go on clicking and reviewing.</source>
        <translation>运行正在进行。您可以继续标点和审阅。</translation>
    </message>
    <message>
        <source>Choose a source pack: none comes with this copy of the program.</source>
        <translation>请选择源模型包：此程序未随附任何源模型包。</translation>
    </message>
    <message>
        <source>The run needs %1 of disk and %2 is free. Make room, or move the project to another disk.</source>
        <translation>运行需要 %1 磁盘空间，可用空间为 %2。请腾出空间，或将项目移到其他磁盘。</translation>
    </message>
    <message>
        <source>Only %1 of memory is free. Close other programs, or choose a quicker preset.</source>
        <translation>可用内存仅剩 %1。请关闭其他程序，或选择更快的预设。</translation>
    </message>
    <message>
        <source>Ten points, spread over the stack, are a good start.</source>
        <translation>先标十个点，分布在整个图像栈中，是不错的开始。</translation>
    </message>
    <message>
        <source>Nothing was corrected since. Review the result or add points first to gain from it.</source>
        <translation>此后没有任何修正。请先审阅结果或添加点，再次适配才会有改进。</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How the network is carried over to the stack</source>
        <translation>网络如何适配到此图像栈</translation>
    </message>
    <message numerus="yes">
        <source>A %1 that learned from %n section(s) of synthetic tissue.</source>
        <translation>
            <numerusform>%1，已用合成组织的 %n 张切片训练。</numerusform>
        </translation>
    </message>
    <message>
        <source>The voxel size is not set, so the size of a pixel is judged by the clicked mitochondria. Set it if you know it.</source>
        <translation>未设置体素大小，因此按点击的线粒体估计像素大小。如已知，请设置。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n negative point(s)</source>
        <comment>%1 is: 12 points</comment>
        <translation>
            <numerusform>%1和 %n 个负点</numerusform>
        </translation>
    </message>
    <message>
        <source>Other programs were using the processors when this was measured: without them it is quicker.</source>
        <translation>测量时处理器正被其他程序占用：没有它们会更快。</translation>
    </message>
    <message numerus="yes">
        <source>Learns from the shapes that you drew, then segments all %n section(s).</source>
        <translation>
            <numerusform>从您绘制的形状中学习，然后分割全部 %n 张切片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shapes that you drew or mended are learned, too.</source>
        <translation>您绘制或修改过的形状也会被学习。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::AvailabilityRules</name>
    <message>
        <source>Open a stack first.</source>
        <translation>请先打开图像栈。</translation>
    </message>
    <message>
        <source>There is no result yet. Adapt makes one.</source>
        <translation>尚无结果。请先进行适配。</translation>
    </message>
    <message>
        <source>This project can only be read.</source>
        <translation>此项目为只读。</translation>
    </message>
    <message>
        <source>Verdicts are given in the step Review.</source>
        <translation>判定在“审阅”步骤中给出。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的编辑。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的编辑。</translation>
    </message>
    <message>
        <source>Select a point first.</source>
        <translation>请先选择一个点。</translation>
    </message>
    <message>
        <source>There are no points yet.</source>
        <translation>尚无点。</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>尚无可导出的内容。</translation>
    </message>
    <message>
        <source>Pseudo-labels are there while a run goes on.</source>
        <translation>运行进行时才有伪标签。</translation>
    </message>
    <message>
        <source>This needs a result and truth. Truth is opened from the File menu.</source>
        <translation>需要结果和真值。真值可从“文件”菜单打开。</translation>
    </message>
    <message>
        <source>There is no earlier result to compare with.</source>
        <translation>没有可比较的先前结果。</translation>
    </message>
    <message>
        <source>A run is going on.</source>
        <translation>运行正在进行。</translation>
    </message>
    <message>
        <source>No run is going on.</source>
        <translation>没有正在进行的运行。</translation>
    </message>
    <message>
        <source>The keys belong to the split or merge that is going on.</source>
        <translation>这些按键正用于进行中的拆分或合并。</translation>
    </message>
    <message>
        <source>Instances are corrected in the step Review.</source>
        <translation>实例在“审阅”步骤中修正。</translation>
    </message>
    <message>
        <source>Select an instance first.</source>
        <translation>请先选择一个实例。</translation>
    </message>
    <message>
        <source>No run was paused or stopped.</source>
        <translation>没有暂停或停止的运行。</translation>
    </message>
    <message>
        <source>Test points are being counted.</source>
        <translation>正在对测试点计数。</translation>
    </message>
    <message>
        <source>Choose brush or eraser first.</source>
        <translation>请先选择画笔或橡皮擦。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Banner</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>cristae::ui::BrushDesk</name>
    <message>
        <source>No instance is selected. Ctrl+click one, then draw with Shift.</source>
        <translation>未选中实例。请先按 Ctrl 点击一个实例，再按住 Shift 绘制。</translation>
    </message>
    <message>
        <source>Instance %1 is one of section %2: the instances of this result do not reach across sections.</source>
        <translation>实例 %1 属于切片 %2：此结果中的实例不跨切片。</translation>
    </message>
    <message>
        <source>There is nothing under the stroke to erase.</source>
        <translation>笔画下没有可擦除的内容。</translation>
    </message>
    <message>
        <source>The brush paints background only. What belongs to another instance is erased from it first.</source>
        <translation>画笔只在背景上绘制。属于其他实例的部分请先擦除。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 当前为 %2。</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>尚无数值</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CollapsibleSection</name>
    <message>
        <source>Fold “%1”</source>
        <translation>折叠“%1”</translation>
    </message>
    <message>
        <source>Unfold “%1”</source>
        <translation>展开“%1”</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>输入想做的事情的几个字</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Type a few letters; up and down choose, Enter runs the command</source>
        <translation>输入几个字；用上下键选择，按 Enter 执行命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands that fit, best first</source>
        <translation>符合的命令，最匹配的在前</translation>
    </message>
    <message>
        <source>No command has this name. Fewer letters find more.</source>
        <translation>没有这个名称的命令。减少输入可找到更多。</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>目前不可用。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CoreMessage</name>
    <message>
        <source>&quot;%1&quot; is asked for, but no CUDA device can be used</source>
        <translation>请求使用“%1”，但没有可用的 CUDA 设备。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is asked for; the last CUDA device here is cuda:%2</source>
        <translation>请求使用“%1”；此计算机上的最后一个 CUDA 设备为 cuda:%2。</translation>
    </message>
    <message>
        <source>%1 and its list of sections do not belong together</source>
        <translation>%1 与其切片列表不匹配。</translation>
    </message>
    <message>
        <source>%1 bodies are too large to be searched for necks and stay whole</source>
        <translation>有 %1 个实例过大，未查找其中的缩窄处，将保持整体不切分。</translation>
    </message>
    <message>
        <source>%1 can only be read: %2</source>
        <translation>%1 为只读：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be opened as TIFF: %2</source>
        <translation>%1 无法作为 TIFF 打开：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read at [%2]: the file is cut short or damaged</source>
        <translation>%1 在 [%2] 处无法读取：文件不完整或已损坏。</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2</source>
        <translation>无法解压 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 does not begin like a %2 file</source>
        <translation>%1 的开头不符合 %2 文件的格式。</translation>
    </message>
    <message>
        <source>%1 does not exist or is no file</source>
        <translation>%1 不存在，或不是文件。</translation>
    </message>
    <message>
        <source>%1 does not fit in memory</source>
        <translation>%1 过大，内存无法容纳。</translation>
    </message>
    <message>
        <source>%1 does not hold plain numbers</source>
        <translation>%1 中的内容不是普通数值。</translation>
    </message>
    <message>
        <source>%1 does not list the sections of the preview</source>
        <translation>%1 没有列出预览的切片。</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>%1 exists and does not hold labels of this format, so it is not replaced</source>
        <translation>%1 已存在，但其内容不是此格式的标签，因此不予替换。</translation>
    </message>
    <message>
        <source>%1 goes through filters</source>
        <translation>%1 使用了过滤器。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, a chunk has %3</source>
        <translation>%1 有 %2 个字节，而一个数据块应有 %3 个字节。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, at most %3 are expected</source>
        <translation>%1 有 %2 个字节，而预期最多 %3 个字节。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, too few for a chunk of %3</source>
        <translation>%1 有 %2 个字节，对于 %3 个字节的数据块来说过少。</translation>
    </message>
    <message>
        <source>%1 has %2 channels</source>
        <translation>%1 有 %2 个通道。</translation>
    </message>
    <message>
        <source>%1 has %2 channels and %3 time points; a stack has one of each</source>
        <translation>%1 有 %2 个通道和 %3 个时间点；图像栈只能各有一个。</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions (%3); a stack has three (z, y, x)</source>
        <translation>%1 有 %2 个维度（%3）；图像栈须有三个维度（z、y、x）。</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions and names for %3 (&apos;%4&apos;)</source>
        <translation>%1 有 %2 个维度，却有 %3 个轴名（“%4”）。</translation>
    </message>
    <message>
        <source>%1 has %2 sections and z runs fastest</source>
        <translation>%1 有 %2 张切片，且 z 是变化最快的轴。</translation>
    </message>
    <message>
        <source>%1 has %2 sections, which %3 leaves</source>
        <translation>%1 有 %2 张切片，%3 超出了此范围。</translation>
    </message>
    <message>
        <source>%1 has %2 sections; pairs %3 sections apart need %4</source>
        <translation>%1 有 %2 张切片；间距为 %3 张的切片对需要 %4 张。</translation>
    </message>
    <message>
        <source>%1 has %2 x %3 pixels, too many for one %4 file</source>
        <translation>%1 有 %2 × %3 个像素，超出了单个 %4 文件的上限。</translation>
    </message>
    <message>
        <source>%1 has MRC mode %2, which is not a grey stack</source>
        <translation>%1 的 MRC 模式为 %2，不是灰度图像栈。</translation>
    </message>
    <message>
        <source>%1 has changed since the folder was opened</source>
        <translation>%1 在文件夹打开之后有改动。</translation>
    </message>
    <message>
        <source>%1 has chunks of %2</source>
        <translation>%1 的数据块大小为 %2。</translation>
    </message>
    <message>
        <source>%1 has chunks of an impossible size</source>
        <translation>%1 的数据块大小不可能成立。</translation>
    </message>
    <message>
        <source>%1 has no dataset %2</source>
        <translation>%1 中没有数据集 %2。</translation>
    </message>
    <message>
        <source>%1 has no datasets, &apos;%2&apos; was asked for</source>
        <translation>%1 没有数据集，但请求的是“%2”。</translation>
    </message>
    <message>
        <source>%1 has no value to show</source>
        <translation>%1 没有可显示的值。</translation>
    </message>
    <message>
        <source>%1 has sections 0 to %2, section %3 was asked for</source>
        <translation>%1 的切片为 0 到 %2，请求的是切片 %3。</translation>
    </message>
    <message>
        <source>%1 has the N5 type &apos;%2&apos;</source>
        <translation>%1 的 N5 类型为“%2”。</translation>
    </message>
    <message>
        <source>%1 has the NIfTI data type %2, which is no grey value</source>
        <translation>%1 的 NIfTI 数据类型为 %2，不是灰度值。</translation>
    </message>
    <message>
        <source>%1 has the NRRD encoding &apos;%2&apos;</source>
        <translation>%1 的 NRRD 编码为“%2”。</translation>
    </message>
    <message>
        <source>%1 has the NRRD type &apos;%2&apos;, which is no grey value</source>
        <translation>%1 的 NRRD 类型为“%2”，不是灰度值。</translation>
    </message>
    <message>
        <source>%1 has the Zarr format %2</source>
        <translation>%1 的 Zarr 格式为 %2。</translation>
    </message>
    <message>
        <source>%1 has the byte order &apos;%2&apos;</source>
        <translation>%1 的字节序为“%2”。</translation>
    </message>
    <message>
        <source>%1 has the element type &apos;%2&apos;, which is no grey value</source>
        <translation>%1 的元素类型为“%2”，不是灰度值。</translation>
    </message>
    <message>
        <source>%1 has the field &apos;%2: %3&apos;</source>
        <translation>%1 含有字段“%2: %3”。</translation>
    </message>
    <message>
        <source>%1 has the header size %2</source>
        <translation>%1 的文件头大小为 %2。</translation>
    </message>
    <message>
        <source>%1 has the type &apos;%2&apos;, which is no grey value</source>
        <translation>%1 的类型为“%2”，不是灰度值。</translation>
    </message>
    <message>
        <source>%1 has the value %2, which a logarithmic axis cannot show</source>
        <translation>%1 的值为 %2，无法在对数轴上显示。</translation>
    </message>
    <message>
        <source>%1 holds %2 arrays</source>
        <translation>%1 中有 %2 个数组。</translation>
    </message>
    <message>
        <source>%1 holds %2 sections; in a folder each file is one section</source>
        <translation>%1 含有 %2 张切片；在文件夹中，每个文件只能是一张切片。</translation>
    </message>
    <message>
        <source>%1 holds Python objects, which are never loaded: they can run a program</source>
        <translation>%1 含有 Python 对象；此类对象可能会运行程序，因此绝不会加载。</translation>
    </message>
    <message>
        <source>%1 holds a run already</source>
        <translation>%1 中已有一个运行。</translation>
    </message>
    <message>
        <source>%1 holds its voxels as text</source>
        <translation>%1 以文本形式存储体素。</translation>
    </message>
    <message>
        <source>%1 holds no N5 array</source>
        <translation>%1 中没有 N5 数组。</translation>
    </message>
    <message>
        <source>%1 holds no PNG, JPEG, BMP or TIFF sections</source>
        <translation>%1 中没有 PNG、JPEG、BMP 或 TIFF 切片。</translation>
    </message>
    <message>
        <source>%1 holds no array &apos;%2&apos;</source>
        <translation>%1 中没有数组“%2”。</translation>
    </message>
    <message>
        <source>%1 holds no point selections</source>
        <translation>%1 中没有点选区。</translation>
    </message>
    <message>
        <source>%1 holds no run to resume</source>
        <translation>%1 中没有可继续的运行。</translation>
    </message>
    <message>
        <source>%1 holds no source sections</source>
        <translation>%1 中没有源切片。</translation>
    </message>
    <message>
        <source>%1 holds sections and no datasets, &apos;%2&apos; was asked for</source>
        <translation>%1 含有切片而没有数据集，但请求的是“%2”。</translation>
    </message>
    <message>
        <source>%1 is %2 (x, y, z, t, ...); a stack has one time point and one channel</source>
        <translation>%1 为 %2（x、y、z、t……）；图像栈只能有一个时间点和一个通道。</translation>
    </message>
    <message>
        <source>%1 is %2 with axes %3; a stack has the axes z, y, x in this order</source>
        <translation>%1 为 %2，轴为 %3；图像栈的轴须依次为 z、y、x。</translation>
    </message>
    <message>
        <source>%1 is %2 x %3 x %4: too large to hold in memory at once</source>
        <translation>%1 的大小为 %2 × %3 × %4：过大，无法一次全部放入内存。</translation>
    </message>
    <message>
        <source>%1 is %2, the labels are %3</source>
        <translation>%1 为 %2，而标签为 %3。</translation>
    </message>
    <message>
        <source>%1 is HDF5, but cut short or damaged</source>
        <translation>%1 是 HDF5 文件，但不完整或已损坏。</translation>
    </message>
    <message>
        <source>%1 is a Zarr group without arrays</source>
        <translation>%1 是一个不含数组的 Zarr 组。</translation>
    </message>
    <message>
        <source>%1 is a colour image: red, green and blue differ at y %2, x %3</source>
        <translation>%1 是彩色图像：在 y %2，x %3 处红、绿、蓝的值不同。</translation>
    </message>
    <message>
        <source>%1 is a mask: it has no instances to correct</source>
        <translation>%1 是掩膜：其中没有可修正的实例。</translation>
    </message>
    <message>
        <source>%1 is a zip archive without NPY arrays</source>
        <translation>%1 是 zip 压缩包，其中没有 NPY 数组。</translation>
    </message>
    <message>
        <source>%1 is absurdly large</source>
        <translation>%1 大得不合理。</translation>
    </message>
    <message>
        <source>%1 is being written by another program</source>
        <translation>%1 正在被另一个程序写入。</translation>
    </message>
    <message>
        <source>%1 is compressed with %2, which is not built in</source>
        <translation>%1 以 %2 压缩，而此程序未内置该压缩方式。</translation>
    </message>
    <message>
        <source>%1 is cut short or damaged</source>
        <translation>%1 不完整或已损坏。</translation>
    </message>
    <message>
        <source>%1 is cut short or damaged: %2</source>
        <translation>%1 不完整或已损坏：%2。</translation>
    </message>
    <message>
        <source>%1 is cut short or no ImageJ selection</source>
        <translation>%1 不完整，或不是 ImageJ 选区。</translation>
    </message>
    <message>
        <source>%1 is cut short or no NIfTI file</source>
        <translation>%1 不完整，或不是 NIfTI 文件。</translation>
    </message>
    <message>
        <source>%1 is cut short or no zip archive</source>
        <translation>%1 不完整，或不是 zip 压缩包。</translation>
    </message>
    <message>
        <source>%1 is cut short: it ends at byte %2, %3 bytes are expected at byte %4</source>
        <translation>%1 不完整：在字节 %2 处结束，而从字节 %4 起应有 %3 个字节。</translation>
    </message>
    <message>
        <source>%1 is cut short: it says %2 sections of %3 x %4, %5 are there</source>
        <translation>%1 不完整：标明有 %2 张 %3 × %4 的切片，实际为 %5 张。</translation>
    </message>
    <message>
        <source>%1 is cut short: it says %2 sections of %3 x %4, at most %5 are there</source>
        <translation>%1 不完整：标明有 %2 张 %3 × %4 的切片，实际最多 %5 张。</translation>
    </message>
    <message>
        <source>%1 is cut short: it says %2 sections, %3 are there</source>
        <translation>%1 不完整：标明有 %2 张切片，实际为 %3 张。</translation>
    </message>
    <message>
        <source>%1 is cut short: unpacked it ends at byte %2, %3 bytes are expected at byte %4</source>
        <translation>%1 不完整：解压后在字节 %2 处结束，而从字节 %4 起应有 %3 个字节。</translation>
    </message>
    <message>
        <source>%1 is damaged or no project: %2</source>
        <translation>%1 已损坏，或不是项目文件：%2。</translation>
    </message>
    <message>
        <source>%1 is damaged, or packed by a method this Blosc does not have</source>
        <translation>%1 已损坏，或其压缩方法不受此 Blosc 支持。</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be unpacked behind byte %2</source>
        <translation>%1 已损坏：字节 %2 之后的内容无法解压。</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be unpacked to the size of a chunk</source>
        <translation>%1 已损坏：解压后的大小与数据块不符。</translation>
    </message>
    <message>
        <source>%1 is damaged: its Blosc header does not announce %2 bytes</source>
        <translation>%1 已损坏：其 Blosc 头标明的大小不是 %2 个字节。</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>%1 is empty: its shape is %2</source>
        <translation>%1 为空：其形状为 %2。</translation>
    </message>
    <message>
        <source>%1 is finished already</source>
        <translation>%1 已经写完。</translation>
    </message>
    <message>
        <source>%1 is no JSON object</source>
        <translation>%1 不是 JSON 对象。</translation>
    </message>
    <message>
        <source>%1 is no chunk of this array: it %2</source>
        <translation>%1 不是此数组的数据块：%2。</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint</source>
        <translation>%1 不是检查点。</translation>
    </message>
    <message>
        <source>%1 is not a dataset</source>
        <translation>%1 不是数据集。</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 is not an HDF5 file</source>
        <translation>%1 不是 HDF5 文件。</translation>
    </message>
    <message>
        <source>%1 is not an MRC file: its header has no sensible size in either byte order</source>
        <translation>%1 不是 MRC 文件：无论按哪种字节序，文件头中的大小都不合理。</translation>
    </message>
    <message>
        <source>%1 is not the number of an instance</source>
        <translation>%1 不是实例编号。</translation>
    </message>
    <message>
        <source>%1 is of a format that is not read here</source>
        <translation>%1 的格式无法在此读取。</translation>
    </message>
    <message>
        <source>%1 is only the header of a NIfTI pair (.hdr and .img)</source>
        <translation>%1 只是一对 NIfTI 文件（.hdr 和 .img）中的文件头。</translation>
    </message>
    <message>
        <source>%1 is packed by &apos;%2&apos;</source>
        <translation>%1 的压缩方式为“%2”。</translation>
    </message>
    <message>
        <source>%1 is packed by gzip, and what is in it is not NIfTI</source>
        <translation>%1 以 gzip 压缩，但其内容不是 NIfTI。</translation>
    </message>
    <message>
        <source>%1 names &apos;%2&apos;, which lies outside</source>
        <translation>%1 引用了“%2”，而它位于外部。</translation>
    </message>
    <message>
        <source>%1 parts its chunk names in an unknown way</source>
        <translation>%1 的数据块名称采用了未知的分隔方式。</translation>
    </message>
    <message>
        <source>%1 says a section has %2 x %3 pixels, but only %4 bytes are stored</source>
        <translation>%1 标明一张切片有 %2 × %3 个像素，但只存储了 %4 个字节。</translation>
    </message>
    <message>
        <source>%1 says it has %2 dimensions</source>
        <translation>%1 标明有 %2 个维度。</translation>
    </message>
    <message>
        <source>%1 says it is %2 x %3 x %4 (z, y, x), which is not an image</source>
        <translation>%1 标明的大小为 %2 × %3 × %4（z、y、x），这不是有效的图像。</translation>
    </message>
    <message>
        <source>%1 says its chunks are %2</source>
        <translation>%1 标明的数据块大小为 %2。</translation>
    </message>
    <message>
        <source>%1 says its voxels are in &apos;%2&apos;; only one file beside it is read</source>
        <translation>%1 标明其体素存于“%2”；除其自身外，只能读取同一位置的一个文件。</translation>
    </message>
    <message>
        <source>%1 says its voxels begin at byte %2</source>
        <translation>%1 标明其体素从字节 %2 开始。</translation>
    </message>
    <message>
        <source>%1 steps in a row gave no finite loss</source>
        <translation>连续 %1 步的损失都不是有限值。</translation>
    </message>
    <message>
        <source>%1 stores its axes in the order %2, %3, %4; only 1, 2, 3 is read</source>
        <translation>%1 的轴按 %2、%3、%4 的顺序存储；仅支持 1、2、3 的顺序。</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; in column &quot;%4&quot; is not a number</source>
        <translation>%1，第 %2 行：列“%4”中的“%3”不是数值。</translation>
    </message>
    <message>
        <source>%1, line %2: %3 fields, the header has %4</source>
        <translation>%1，第 %2 行：有 %3 个字段，而表头有 %4 个。</translation>
    </message>
    <message>
        <source>%1, line %2: section &quot;%3&quot; is not a whole number</source>
        <translation>%1，第 %2 行：切片“%3”不是整数。</translation>
    </message>
    <message>
        <source>%1, line %2: the column &quot;%3&quot; is there twice</source>
        <translation>%1，第 %2 行：列“%3”出现了两次。</translation>
    </message>
    <message>
        <source>%1, line %2: the coordinates of CATMAID are nm, points are pixels</source>
        <translation>%1，第 %2 行：CATMAID 的坐标以 nm 为单位，而点以像素为单位。</translation>
    </message>
    <message>
        <source>%1, line %2: the header &quot;%3&quot; names no known columns</source>
        <translation>%1，第 %2 行：表头“%3”中没有已知的列名。</translation>
    </message>
    <message>
        <source>%1, line %2: the kind &quot;%3&quot; is unknown</source>
        <translation>%1，第 %2 行：类型“%3”未知。</translation>
    </message>
    <message>
        <source>%1, line %2: the node has no position</source>
        <translation>%1，第 %2 行：该节点没有位置。</translation>
    </message>
    <message>
        <source>%1, line %2: the node x %3, y %4, z %5 lies outside the stack of %6 x %7 x %8 (z, y, x)</source>
        <translation>%1，第 %2 行：节点 x %3，y %4，z %5 位于图像栈之外，图像栈大小为 %6 × %7 × %8（z、y、x）。</translation>
    </message>
    <message>
        <source>%1, line %2: the skeleton has no nodes</source>
        <translation>%1，第 %2 行：骨架中没有节点。</translation>
    </message>
    <message>
        <source>%1: %2 instances, a sheet holds %3</source>
        <translation>%1：共有 %2 个实例，而一张工作表最多容纳 %3 个。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 sections could be written: %4</source>
        <translation>%1：共 %3 张切片，只写入了 %2 张：%4。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 x %4 for sections of %5 x %6</source>
        <translation>%1：%2 的大小为 %3 × %4，而切片为 %5 × %6。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a whole number</source>
        <translation>%1：“%2”不是整数。</translation>
    </message>
    <message>
        <source>%1: a section of %2 x %3 %4 does not fit in memory</source>
        <translation>%1：内存无法容纳一张 %2 × %3 %4 的切片。</translation>
    </message>
    <message>
        <source>%1: could not be written</source>
        <translation>%1：无法写入。</translation>
    </message>
    <message>
        <source>%1: dark and light look swapped against the source</source>
        <translation>%1：与源数据相比，明暗似乎相反。</translation>
    </message>
    <message>
        <source>%1: directory %2 has %3 entries</source>
        <translation>%1：目录 %2 有 %3 个条目。</translation>
    </message>
    <message>
        <source>%1: is not a model or source pack</source>
        <translation>%1：不是模型或源模型包。</translation>
    </message>
    <message>
        <source>%1: it has %2 channels</source>
        <translation>%1：它有 %2 个通道。</translation>
    </message>
    <message>
        <source>%1: it holds no image</source>
        <translation>%1：其中没有图像。</translation>
    </message>
    <message>
        <source>%1: it is cut short: directory %2 lies at byte %3, the file ends at byte %4</source>
        <translation>%1：文件不完整：目录 %2 位于字节 %3 处，而文件在字节 %4 处结束。</translation>
    </message>
    <message>
        <source>%1: its %2 header has no &apos;%3&apos;</source>
        <translation>%1：其 %2 文件头中没有“%3”。</translation>
    </message>
    <message>
        <source>%1: its .zarray has no sensible shape and chunks</source>
        <translation>%1：其 .zarray 中没有合理的 shape 和 chunks。</translation>
    </message>
    <message>
        <source>%1: its BigTIFF offsets do not have 8 bytes</source>
        <translation>%1：其 BigTIFF 偏移量不是 8 个字节。</translation>
    </message>
    <message>
        <source>%1: its attributes have no sensible dimensions and blockSize</source>
        <translation>%1：其属性中没有合理的 dimensions 和 blockSize。</translation>
    </message>
    <message>
        <source>%1: its colour channels are stored at different resolutions</source>
        <translation>%1：其颜色通道以不同的分辨率存储。</translation>
    </message>
    <message>
        <source>%1: its colour model %2 is not read</source>
        <translation>%1：无法读取其颜色模型 %2。</translation>
    </message>
    <message>
        <source>%1: its compression %2 is not read</source>
        <translation>%1：无法读取其压缩方式 %2。</translation>
    </message>
    <message>
        <source>%1: its directory %2 points back</source>
        <translation>%1：其目录 %2 指回了前面的目录。</translation>
    </message>
    <message>
        <source>%1: its header does not end</source>
        <translation>%1：其文件头没有结束。</translation>
    </message>
    <message>
        <source>%1: its points have no slice</source>
        <translation>%1：其中的点没有切片信息。</translation>
    </message>
    <message>
        <source>%1: its tiles are %2 x %3 pixels of %4 bits</source>
        <translation>%1：其图块为 %2 × %3 个像素，每像素 %4 位。</translation>
    </message>
    <message>
        <source>%1: no such file</source>
        <translation>%1：文件不存在。</translation>
    </message>
    <message>
        <source>%1: no such file or folder</source>
        <translation>%1：文件或文件夹不存在。</translation>
    </message>
    <message>
        <source>%1: no such folder</source>
        <translation>%1：文件夹不存在。</translation>
    </message>
    <message>
        <source>%1: no such folder, so %2 cannot be written there</source>
        <translation>%1：文件夹不存在，因此无法在其中写入 %2。</translation>
    </message>
    <message>
        <source>%1: no such model</source>
        <translation>%1：模型不存在。</translation>
    </message>
    <message>
        <source>%1: not enough memory to unpack it</source>
        <translation>%1：内存不足，无法解压。</translation>
    </message>
    <message>
        <source>%1: points outside the stack of %2 x %3 x %4 (z, y, x) in line %5 (first: %6)</source>
        <translation>%1：第 %5 行的点位于图像栈 %2 × %3 × %4（z、y、x）之外（第一个：%6）。</translation>
    </message>
    <message>
        <source>%1: samples of %2 bits (format %3) are not read</source>
        <translation>%1：无法读取 %2 位的采样（格式 %3）。</translation>
    </message>
    <message>
        <source>%1: section %2 could not be written: %3</source>
        <translation>%1：无法写入切片 %2：%3。</translation>
    </message>
    <message>
        <source>%1: section %2 has %3 x %4 bits a pixel, section 0 has %5 x %6, or another sample format</source>
        <translation>%1：切片 %2 每像素为 %3 × %4 位，而切片 0 为 %5 × %6 位，或采样格式不同。</translation>
    </message>
    <message>
        <source>%1: section %2 is %3 x %4, section 0 is %5 x %6</source>
        <translation>%1：切片 %2 为 %3 × %4，而切片 0 为 %5 × %6。</translation>
    </message>
    <message>
        <source>%1: section %2 says it is %3 pixels long, which is not an image</source>
        <translation>%1：切片 %2 标明长度为 %3 个像素，这不是有效的图像。</translation>
    </message>
    <message>
        <source>%1: the labels are %2 x %3 x %4, there is nothing to write</source>
        <translation>%1：标签大小为 %2 × %3 × %4，没有可写的内容。</translation>
    </message>
    <message>
        <source>%1: the labels go up to %2, the chosen type holds %3</source>
        <translation>%1：标签编号最大为 %2，而所选类型最大为 %3。</translation>
    </message>
    <message>
        <source>%1: the mesh could not be written</source>
        <translation>%1：无法写入网格。</translation>
    </message>
    <message>
        <source>%1: the point x %2, y %3, slice %4 lies outside the stack of %5 x %6 x %7 (z, y, x)</source>
        <translation>%1：点 x %2，y %3，切片 %4 位于图像栈之外，图像栈大小为 %5 × %6 × %7（z、y、x）。</translation>
    </message>
    <message>
        <source>%1: the precomputed format needs the voxel size, which is unknown</source>
        <translation>%1：precomputed 格式需要体素尺寸，但目前未知。</translation>
    </message>
    <message>
        <source>%1: the range of sections cannot be read</source>
        <translation>%1：无法识别切片范围。</translation>
    </message>
    <message>
        <source>%1: the run was started with other inputs or options</source>
        <translation>%1：启动该运行时使用的输入或选项与现在不同。</translation>
    </message>
    <message>
        <source>%1: the tensor %2 has another shape</source>
        <translation>%1：张量 %2 的形状不符。</translation>
    </message>
    <message>
        <source>%1: the tensor %2 is missing</source>
        <translation>%1：缺少张量 %2。</translation>
    </message>
    <message>
        <source>%1: the workbook could not be written: %2</source>
        <translation>%1：无法写入工作簿：%2。</translation>
    </message>
    <message>
        <source>%1: there is no instance to outline</source>
        <translation>%1：没有可绘制轮廓的实例。</translation>
    </message>
    <message>
        <source>%1: this build has no libxlsxwriter and writes no spreadsheets</source>
        <translation>%1：此构建版本不含 libxlsxwriter，无法写出电子表格。</translation>
    </message>
    <message>
        <source>%1: this build of the program has no ImageJ selections</source>
        <translation>%1：此构建版本的程序不支持 ImageJ 选区。</translation>
    </message>
    <message>
        <source>%1: this build of the program reads and writes little more than HDF5</source>
        <translation>%1：此构建版本的程序除 HDF5 外几乎不能读写其他格式。</translation>
    </message>
    <message>
        <source>%1: was written by a newer version of Cristae</source>
        <translation>%1：由较新版本的 Cristae 写出。</translation>
    </message>
    <message>
        <source>%1:%2 has axistags that cannot be read</source>
        <translation>%1:%2 的 axistags 无法读取。</translation>
    </message>
    <message>
        <source>%1:%2 is a group without 2-D datasets</source>
        <translation>%1:%2 是一个组，其中没有二维数据集。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an ending that names no format of labels</source>
        <translation>“%1”的扩展名不对应任何标签格式。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies outside %2</source>
        <translation>“%1”位于 %2 之外。</translation>
    </message>
    <message>
        <source>NPY has no place for the voxel size</source>
        <translation>NPY 无法保存体素尺寸。</translation>
    </message>
    <message>
        <source>a chunk could not be packed by Blosc</source>
        <translation>有一个数据块无法用 Blosc 压缩。</translation>
    </message>
    <message>
        <source>a point has a coordinate that is no number</source>
        <translation>有一个点的坐标不是数值。</translation>
    </message>
    <message>
        <source>a voxel of %1 x %2 x %3 nm (z, y, x) is not possible</source>
        <translation>体素尺寸不可能为 %1 × %2 × %3 nm（z、y、x）。</translation>
    </message>
    <message>
        <source>attribute %1 of %2 cannot be read: the file is damaged</source>
        <translation>无法读取 %2 的属性 %1：文件已损坏。</translation>
    </message>
    <message>
        <source>attribute %1 of %2 could not be written</source>
        <translation>无法写入 %2 的属性 %1。</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>请确认该文件是否为所需文件。</translation>
    </message>
    <message>
        <source>check that the disk has room</source>
        <translation>请检查磁盘空间是否足够。</translation>
    </message>
    <message>
        <source>check that the file is whole</source>
        <translation>请检查文件是否完整。</translation>
    </message>
    <message>
        <source>check that the folder is whole</source>
        <translation>请检查文件夹是否完整。</translation>
    </message>
    <message>
        <source>check that the folder is writable and the disk has room</source>
        <translation>请检查文件夹是否可写，以及磁盘空间是否足够。</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>请确认您有读取权限。</translation>
    </message>
    <message>
        <source>check that you may read the folder</source>
        <translation>请确认您有读取该文件夹的权限。</translation>
    </message>
    <message>
        <source>check the name and that the folder is whole</source>
        <translation>请检查名称，以及文件夹是否完整。</translation>
    </message>
    <message>
        <source>check the name and that you may read it</source>
        <translation>请检查名称，并确认您有读取权限。</translation>
    </message>
    <message>
        <source>check the name of the points file</source>
        <translation>请检查点文件的名称。</translation>
    </message>
    <message>
        <source>check the name of the project</source>
        <translation>请检查项目的名称。</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>check the project&apos;s data folder</source>
        <translation>请检查项目的数据文件夹。</translation>
    </message>
    <message>
        <source>check the rights of the file and its folder, or save it elsewhere</source>
        <translation>请检查文件及其文件夹的权限，或保存到其他位置。</translation>
    </message>
    <message>
        <source>choose a device that is there</source>
        <translation>请选择存在的设备。</translation>
    </message>
    <message>
        <source>choose a file that Cristae made; it ends in .cristae</source>
        <translation>请选择由 Cristae 创建的文件，其扩展名为 .cristae。</translation>
    </message>
    <message>
        <source>choose a folder you may write to</source>
        <translation>请选择您有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>choose a section of the stack</source>
        <translation>请选择图像栈中的切片。</translation>
    </message>
    <message>
        <source>choose a source pack (.cpack), not an adapted model</source>
        <translation>请选择源模型包（.cpack），而不是适配后的模型。</translation>
    </message>
    <message>
        <source>choose another column or table</source>
        <translation>请选择其他列或表格。</translation>
    </message>
    <message>
        <source>choose another folder, or --resume to go on, or --force to replace it</source>
        <translation>请选择其他文件夹，或用 --resume 继续，或用 --force 替换。</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>请另选名称。</translation>
    </message>
    <message>
        <source>choose another result, or adapt again</source>
        <translation>请选择其他结果，或再次适配。</translation>
    </message>
    <message>
        <source>choose auto, cpu, cuda or cuda:N</source>
        <translation>请选择 auto、cpu、cuda 或 cuda:N。</translation>
    </message>
    <message>
        <source>choose instances of the result as it is shown</source>
        <translation>请选择当前所示结果中的实例。</translation>
    </message>
    <message>
        <source>choose ipl to make use of them</source>
        <translation>请选择 ipl，以利用这些点。</translation>
    </message>
    <message>
        <source>choose method ipl, or set source_free=off</source>
        <translation>请选择方法 ipl，或设置 source_free=off。</translation>
    </message>
    <message>
        <source>choose one of quick, preview, standard, paper, tiny</source>
        <translation>请从 quick、preview、standard、paper、tiny 中选择一个。</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>请从以下各项中选择：%1。</translation>
    </message>
    <message>
        <source>choose sections between 0 and %1</source>
        <translation>请选择 0 到 %1 之间的切片。</translation>
    </message>
    <message>
        <source>click it again</source>
        <translation>请重新点击该点。</translation>
    </message>
    <message>
        <source>click the middle of each mitochondrion in the instance</source>
        <translation>请点击该实例中每个线粒体的中心。</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>请关闭其他程序。</translation>
    </message>
    <message>
        <source>close other programs or use a machine with more memory</source>
        <translation>请关闭其他程序，或使用内存更大的计算机。</translation>
    </message>
    <message>
        <source>contacts need a distance in nm and the voxel size is unknown</source>
        <translation>计算接触需要以 nm 为单位的距离，但体素尺寸未知。</translation>
    </message>
    <message>
        <source>contrast %1 needs source sections</source>
        <translation>对比方式 %1 需要源切片。</translation>
    </message>
    <message>
        <source>convert it to HDF5, or build with CRISTAE_CODECS=ON</source>
        <translation>请转换为 HDF5，或使用 CRISTAE_CODECS=ON 构建程序。</translation>
    </message>
    <message>
        <source>convert it to grey (8 or 16 bit)</source>
        <translation>请将其转换为灰度图像（8 或 16 位）。</translation>
    </message>
    <message>
        <source>copy the file again from where it came</source>
        <translation>请从原来的位置重新复制该文件。</translation>
    </message>
    <message>
        <source>copy the file again from where it came, or save it again</source>
        <translation>请从原来的位置重新复制该文件，或重新保存。</translation>
    </message>
    <message>
        <source>copy the folder again from where it came</source>
        <translation>请从原来的位置重新复制该文件夹。</translation>
    </message>
    <message>
        <source>correct the names of the axes or remove them</source>
        <translation>请更正轴名，或将其删除。</translation>
    </message>
    <message>
        <source>correct the value; decimals are written with a point</source>
        <translation>请更正该值；小数点用“.”表示。</translation>
    </message>
    <message>
        <source>divide x, y and z by the voxel size and name the columns x, y, z alone</source>
        <translation>请将 x、y 和 z 除以体素尺寸，并将列名只写为 x、y、z。</translation>
    </message>
    <message>
        <source>end the name in %1</source>
        <translation>请使用以下扩展名之一：%1。</translation>
    </message>
    <message>
        <source>export a part of the stack</source>
        <translation>请导出图像栈的一部分。</translation>
    </message>
    <message>
        <source>finish the run first (adapt --resume)</source>
        <translation>请先完成该运行（adapt --resume）。</translation>
    </message>
    <message>
        <source>free some space; everything up to the last edit is saved</source>
        <translation>请释放一些空间；截至最后一次编辑的内容均已保存。</translation>
    </message>
    <message>
        <source>give --truth LABELS, or choose another method</source>
        <translation>请提供 --truth LABELS，或选择其他方法。</translation>
    </message>
    <message>
        <source>give --voxel-size Z,Y,X in nm</source>
        <translation>请提供 --voxel-size Z,Y,X，单位为 nm。</translation>
    </message>
    <message>
        <source>give TIFF, HDF5, MRC, NIfTI, NRRD, MetaImage, NPY, Zarr, N5, precomputed or a folder of PNG, JPEG or TIFF sections</source>
        <translation>请提供 TIFF、HDF5、MRC、NIfTI、NRRD、MetaImage、NPY、Zarr、N5、precomputed，或由 PNG、JPEG 或 TIFF 切片组成的文件夹。</translation>
    </message>
    <message>
        <source>give a contact distance of at least the thickness, or measure profiles</source>
        <translation>请将接触距离设为不小于切片厚度，或按截面测量。</translation>
    </message>
    <message>
        <source>give a file that Cristae wrote</source>
        <translation>请提供由 Cristae 写出的文件。</translation>
    </message>
    <message>
        <source>give a file that `project verdicts --export` wrote</source>
        <translation>请提供由 `project verdicts --export` 写出的文件。</translation>
    </message>
    <message>
        <source>give a file that this version of Cristae wrote</source>
        <translation>请提供由此版本的 Cristae 写出的文件。</translation>
    </message>
    <message>
        <source>give a file with the header z,y,x,kind</source>
        <translation>请提供表头为 z,y,x,kind 的文件。</translation>
    </message>
    <message>
        <source>give a folder of sections, or a file</source>
        <translation>请提供切片文件夹，或一个文件。</translation>
    </message>
    <message>
        <source>give a mask (two values) or instance ids (whole numbers from 0)</source>
        <translation>请提供掩膜（两个值）或实例编号（从 0 起的整数）。</translation>
    </message>
    <message>
        <source>give a pack or model that Cristae wrote</source>
        <translation>请提供由 Cristae 写出的模型包或模型。</translation>
    </message>
    <message>
        <source>give a stack and its labels</source>
        <translation>请提供图像栈及其标签。</translation>
    </message>
    <message>
        <source>give a stack of at least 3 sections</source>
        <translation>请提供至少含有 3 张切片的图像栈。</translation>
    </message>
    <message>
        <source>give a stack whose sections have one pixel type</source>
        <translation>请提供各切片像素类型一致的图像栈。</translation>
    </message>
    <message>
        <source>give a stack whose sections have one size</source>
        <translation>请提供各切片大小一致的图像栈。</translation>
    </message>
    <message>
        <source>give an HDF5 file</source>
        <translation>请提供 HDF5 文件。</translation>
    </message>
    <message>
        <source>give data of the same stack</source>
        <translation>请提供同一图像栈的数据。</translation>
    </message>
    <message>
        <source>give every row the columns of the header</source>
        <translation>请使每一行的列与表头一致。</translation>
    </message>
    <message>
        <source>give labels of at least one voxel</source>
        <translation>请提供至少含有一个体素的标签。</translation>
    </message>
    <message>
        <source>give labels of the same stack</source>
        <translation>请提供同一图像栈的标签。</translation>
    </message>
    <message>
        <source>give labels whose foreground is not empty</source>
        <translation>请提供前景不为空的标签。</translation>
    </message>
    <message>
        <source>give labels with a number for each instance</source>
        <translation>请提供每个实例各有编号的标签。</translation>
    </message>
    <message>
        <source>give labels with instances</source>
        <translation>请提供含有实例的标签。</translation>
    </message>
    <message>
        <source>give points as CSV, or build with CRISTAE_CODECS=ON</source>
        <translation>请以 CSV 格式提供点，或使用 CRISTAE_CODECS=ON 构建程序。</translation>
    </message>
    <message>
        <source>give points clicked on this stack</source>
        <translation>请提供在此图像栈上点击的点。</translation>
    </message>
    <message>
        <source>give points of this stack, in pixels of its full resolution</source>
        <translation>请提供此图像栈的点，坐标以全分辨率的像素为单位。</translation>
    </message>
    <message>
        <source>give sections of one size and type</source>
        <translation>请提供大小和类型都一致的切片。</translation>
    </message>
    <message>
        <source>give the centres of two or more mitochondria in it</source>
        <translation>请给出其中两个或更多线粒体的中心。</translation>
    </message>
    <message>
        <source>give the section&apos;s number</source>
        <translation>请填写切片的编号。</translation>
    </message>
    <message>
        <source>give the skeleton of this stack, in voxels of its full resolution</source>
        <translation>请提供此图像栈的骨架，坐标以全分辨率的体素为单位。</translation>
    </message>
    <message>
        <source>give the source pack, not an adapted model</source>
        <translation>请提供源模型包，而不是适配后的模型。</translation>
    </message>
    <message>
        <source>give the voxel size</source>
        <translation>请提供体素尺寸。</translation>
    </message>
    <message>
        <source>give the voxel sizes, or set pair_stride_source and pair_stride_target</source>
        <translation>请提供体素尺寸，或设置 pair_stride_source 和 pair_stride_target。</translation>
    </message>
    <message>
        <source>give three numbers above 0, in nm</source>
        <translation>请给出三个大于 0 的数值，单位为 nm。</translation>
    </message>
    <message>
        <source>go on without undoing, and report this</source>
        <translation>请继续工作，但不要使用撤销，并报告此问题。</translation>
    </message>
    <message>
        <source>go on without undoing; points and verdicts are not affected</source>
        <translation>请继续工作，但不要使用撤销；点和判定不受影响。</translation>
    </message>
    <message>
        <source>if membranes are light, add --set invert=on</source>
        <translation>如果膜为亮色，请加上 --set invert=on。</translation>
    </message>
    <message>
        <source>in ImageJ use the multi-point tool on the stack, or associate ROIs with slices</source>
        <translation>请在 ImageJ 中对图像栈使用多点工具，或将 ROI 与切片关联。</translation>
    </message>
    <message>
        <source>instance %1 became part of instance %2</source>
        <translation>实例 %1 已并入实例 %2。</translation>
    </message>
    <message>
        <source>instance %1 cannot be merged with itself</source>
        <translation>实例 %1 不能与自身合并。</translation>
    </message>
    <message>
        <source>instance %1 cannot be split at %2 centres</source>
        <translation>实例 %1 无法按 %2 个中心拆分。</translation>
    </message>
    <message>
        <source>instance %1 has no edge to be cut at</source>
        <translation>实例 %1 没有可供切开的边界。</translation>
    </message>
    <message>
        <source>it holds %1</source>
        <translation>其中包含 %1。</translation>
    </message>
    <message>
        <source>it holds no datasets of numbers</source>
        <translation>其中没有数值数据集。</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>请只保留其中之一。</translation>
    </message>
    <message>
        <source>leave out what differs with FOLDER:skip, crop or pad it with FOLDER:pad, or choose other files</source>
        <translation>请用 FOLDER:skip 略去不同的切片，用 FOLDER:pad 裁剪或补齐，或选择其他文件。</translation>
    </message>
    <message>
        <source>look at the project again; somebody else may have changed it</source>
        <translation>请重新查看项目；可能已有其他人作了更改。</translation>
    </message>
    <message>
        <source>look at them: probably many mitochondria are joined by false foreground</source>
        <translation>请查看这些实例：很可能是错误的前景把许多线粒体连在了一起。</translation>
    </message>
    <message>
        <source>look for space on the disk and for the right to write there</source>
        <translation>请确认磁盘有剩余空间，并且您有权在该处写入。</translation>
    </message>
    <message>
        <source>make it again with this version, or adapt with its source sections</source>
        <translation>请用此版本重新制作模型包，或使用其源切片进行适配。</translation>
    </message>
    <message>
        <source>make it or choose another place</source>
        <translation>请创建该文件夹，或选择其他位置。</translation>
    </message>
    <message>
        <source>make room in the folder for temporary files, or name another one in TMPDIR</source>
        <translation>请在临时文件夹中腾出空间，或通过 TMPDIR 指定其他文件夹。</translation>
    </message>
    <message>
        <source>make the folder or choose another place</source>
        <translation>请创建该文件夹，或选择其他位置。</translation>
    </message>
    <message>
        <source>method %1 cannot do without the source</source>
        <translation>方法 %1 需要源数据，不能无源运行。</translation>
    </message>
    <message>
        <source>method %1 does not learn from points</source>
        <translation>方法 %1 不从点中学习。</translation>
    </message>
    <message>
        <source>method oracle learns from the truth of the target, and none was given</source>
        <translation>方法 oracle 从目标的真值中学习，但未提供真值。</translation>
    </message>
    <message>
        <source>name a dataset of HDF5, NPZ, Zarr, N5 and precomputed only</source>
        <translation>请仅对 HDF5、NPZ、Zarr、N5 和 precomputed 指定数据集。</translation>
    </message>
    <message>
        <source>name a dataset of HDF5, NPZ, Zarr, N5 and precomputed only; sections of another size than most are left out by FOLDER:skip, cropped or padded by FOLDER:pad</source>
        <translation>请仅对 HDF5、NPZ、Zarr、N5 和 precomputed 指定数据集；对于与多数切片大小不同的切片，可用 FOLDER:skip 略去，或用 FOLDER:pad 裁剪或补齐。</translation>
    </message>
    <message>
        <source>name a dataset; %1</source>
        <translation>请指定一个数据集（%1）。</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>请指定一个文件。</translation>
    </message>
    <message>
        <source>name an array inside it</source>
        <translation>请指定其中的数组。</translation>
    </message>
    <message>
        <source>name one of them as in %1:NAME (%2)</source>
        <translation>请指定其中之一，写法为 %1:NAME（%2）。</translation>
    </message>
    <message>
        <source>no source was given</source>
        <translation>未提供源数据。</translation>
    </message>
    <message>
        <source>not enough memory to pack a file</source>
        <translation>内存不足，无法压缩文件。</translation>
    </message>
    <message>
        <source>note it, or write another format</source>
        <translation>请另行记下体素尺寸，或写成其他格式。</translation>
    </message>
    <message>
        <source>nothing to do; the result does not depend on them</source>
        <translation>无需处理；结果不依赖于预览。</translation>
    </message>
    <message>
        <source>nothing to do; the run goes on from the weights before it</source>
        <translation>无需处理；运行会以该步之前的权重继续。</translation>
    </message>
    <message>
        <source>number %1 of %2 does not exist any more</source>
        <translation>%2 中编号为 %1 的条目已不存在。</translation>
    </message>
    <message>
        <source>open a copy of it from a backup</source>
        <translation>请打开项目的备份副本。</translation>
    </message>
    <message>
        <source>open a copy of the project from a backup</source>
        <translation>请打开项目的备份副本。</translation>
    </message>
    <message>
        <source>open it, or choose another name</source>
        <translation>请打开它，或另选名称。</translation>
    </message>
    <message>
        <source>open the folder again</source>
        <translation>请重新打开该文件夹。</translation>
    </message>
    <message>
        <source>open this file by itself, or give a folder of single sections</source>
        <translation>请单独打开此文件，或提供由单张切片组成的文件夹。</translation>
    </message>
    <message>
        <source>option %1 cannot be &apos;%2&apos;</source>
        <translation>选项 %1 不能设为“%2”。</translation>
    </message>
    <message>
        <source>report this</source>
        <translation>请报告此问题。</translation>
    </message>
    <message>
        <source>resume it with the same stack, pack, points, seed and options</source>
        <translation>请使用相同的图像栈、模型包、点、种子和选项继续运行。</translation>
    </message>
    <message>
        <source>save an array that holds at least one voxel</source>
        <translation>请保存至少含有一个体素的数组。</translation>
    </message>
    <message>
        <source>save header and voxels in one file</source>
        <translation>请将文件头和体素保存在同一个文件中。</translation>
    </message>
    <message>
        <source>save it again as one channel, one time point, in the order z, y, x</source>
        <translation>请重新保存为一个通道、一个时间点，轴顺序为 z、y、x。</translation>
    </message>
    <message>
        <source>save it again in ImageJ</source>
        <translation>请在 ImageJ 中重新保存。</translation>
    </message>
    <message>
        <source>save it again with ilastik or remove the attribute</source>
        <translation>请用 ilastik 重新保存，或删除该属性。</translation>
    </message>
    <message>
        <source>save it again with numpy.save(..., allow_pickle=False)</source>
        <translation>请用 numpy.save(..., allow_pickle=False) 重新保存。</translation>
    </message>
    <message>
        <source>save it as TIFF</source>
        <translation>请保存为 TIFF。</translation>
    </message>
    <message>
        <source>save it as grey TIFF of 8, 16 or 32 bit</source>
        <translation>请保存为 8、16 或 32 位的灰度 TIFF。</translation>
    </message>
    <message>
        <source>save it as mode 0, 1, 2, 6 or 12</source>
        <translation>请以模式 0、1、2、6 或 12 保存。</translation>
    </message>
    <message>
        <source>save it as one .nii file</source>
        <translation>请保存为单个 .nii 文件。</translation>
    </message>
    <message>
        <source>save it as one volume of one channel in one file</source>
        <translation>请保存为单个文件，只含一个通道的一个体数据。</translation>
    </message>
    <message>
        <source>save it as one volume, raw or gzip</source>
        <translation>请保存为一个体数据，格式为 raw 或 gzip。</translation>
    </message>
    <message>
        <source>save it as whole or real numbers</source>
        <translation>请保存为整数或实数。</translation>
    </message>
    <message>
        <source>save it as whole or real numbers of one channel</source>
        <translation>请保存为单通道的整数或实数。</translation>
    </message>
    <message>
        <source>save it with chunks of some megabytes</source>
        <translation>请以数 MB 大小的数据块重新保存。</translation>
    </message>
    <message>
        <source>save it with gzip or without compression</source>
        <translation>请使用 gzip 或不压缩重新保存。</translation>
    </message>
    <message>
        <source>save it with x fastest (C order)</source>
        <translation>请以 x 为变化最快的轴（C 顺序）保存。</translation>
    </message>
    <message>
        <source>save it without a password, packed by Deflate</source>
        <translation>请不加密码、以 Deflate 压缩重新保存。</translation>
    </message>
    <message>
        <source>save multi-point selections of ImageJ</source>
        <translation>请保存 ImageJ 的多点选区。</translation>
    </message>
    <message>
        <source>save one channel and one time point</source>
        <translation>请只保存一个通道和一个时间点。</translation>
    </message>
    <message>
        <source>save one volume of it</source>
        <translation>请保存其中的一个体数据。</translation>
    </message>
    <message>
        <source>save the array alone, as whole or real numbers</source>
        <translation>请只保存数组本身，类型为整数或实数。</translation>
    </message>
    <message>
        <source>save the sections with one pixel type</source>
        <translation>请以同一种像素类型保存所有切片。</translation>
    </message>
    <message>
        <source>section %1 is %2, section %3 is %4</source>
        <translation>切片 %1 为 %2，而切片 %3 为 %4。</translation>
    </message>
    <message>
        <source>sections are %1 nm thick, contacts within %2 nm cannot be seen across them</source>
        <translation>切片厚度为 %1 nm，无法跨切片识别 %2 nm 以内的接触。</translation>
    </message>
    <message>
        <source>sections of %1 x %2 pixels are too large for previews of the rounds</source>
        <translation>切片为 %1 × %2 个像素，过大，无法生成各轮的预览。</translation>
    </message>
    <message>
        <source>set contrast to fg_focused, target or none</source>
        <translation>请将 contrast 设为 fg_focused、target 或 none。</translation>
    </message>
    <message>
        <source>set pair_stride_source to 1, or make a pack of more sections</source>
        <translation>请将 pair_stride_source 设为 1，或用更多切片制作模型包。</translation>
    </message>
    <message>
        <source>set pair_stride_target to at most %1</source>
        <translation>请将 pair_stride_target 设为不大于 %1。</translation>
    </message>
    <message>
        <source>start again to go on</source>
        <translation>请重新启动以继续。</translation>
    </message>
    <message>
        <source>start it without --resume</source>
        <translation>请不使用 --resume 启动。</translation>
    </message>
    <message>
        <source>start the run again without --resume</source>
        <translation>请重新启动运行，不使用 --resume。</translation>
    </message>
    <message>
        <source>step %1 gave a loss that is not a number and was left out</source>
        <translation>第 %1 步的损失不是数值，该步已略过。</translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>已按请求停止。</translation>
    </message>
    <message>
        <source>the centre at z %1, y %2, x %3 is not in instance %4</source>
        <translation>z %1、y %2、x %3 处的中心不在实例 %4 中。</translation>
    </message>
    <message>
        <source>the centre at z %1, y %2, x %3 is outside the stack</source>
        <translation>z %1、y %2、x %3 处的中心位于图像栈之外。</translation>
    </message>
    <message>
        <source>the centre at z %1, y %2, x %3 was given twice</source>
        <translation>z %1、y %2、x %3 处的中心给出了两次。</translation>
    </message>
    <message>
        <source>the device is &quot;%1&quot;</source>
        <translation>设备为“%1”，无法识别。</translation>
    </message>
    <message>
        <source>the disk that holds %1 is full</source>
        <translation>%1 所在的磁盘已满。</translation>
    </message>
    <message>
        <source>the distance of the sections of source or target is unknown: neighbours become pairs</source>
        <translation>源数据或目标的切片间距未知：将以相邻切片配对。</translation>
    </message>
    <message>
        <source>the file is no Cristae project</source>
        <translation>该文件不是 Cristae 项目。</translation>
    </message>
    <message>
        <source>the history names a table &apos;%1&apos; that does not exist</source>
        <translation>历史记录中提到的表“%1”不存在。</translation>
    </message>
    <message>
        <source>the history of the project is damaged: %1</source>
        <translation>项目的历史记录已损坏：%1。</translation>
    </message>
    <message>
        <source>the labels hold no mitochondrion</source>
        <translation>标签中没有线粒体。</translation>
    </message>
    <message>
        <source>the model before it was kept</source>
        <translation>此前的模型已保留。</translation>
    </message>
    <message>
        <source>the outline of instance %1 reaches to x %2, y %3; ImageJ&apos;s ROI files hold %4</source>
        <translation>实例 %1 的轮廓延伸到 x %2，y %3；ImageJ 的 ROI 文件最大只能到 %4。</translation>
    </message>
    <message>
        <source>the pack holds no two sections %1 apart</source>
        <translation>模型包中没有间距为 %1 的两张切片。</translation>
    </message>
    <message>
        <source>the pack remembers nothing of its source</source>
        <translation>模型包中没有保存源数据的信息。</translation>
    </message>
    <message>
        <source>the point z %1 y %2 x %3 lies outside the stack of %4 x %5 x %6</source>
        <translation>点 z %1 y %2 x %3 位于图像栈之外，图像栈大小为 %4 × %5 × %6。</translation>
    </message>
    <message>
        <source>the project has no labels result number %1</source>
        <translation>项目中没有编号为 %1 的标签结果。</translation>
    </message>
    <message>
        <source>the run ended early: %1</source>
        <translation>运行提前结束（%1）。</translation>
    </message>
    <message>
        <source>the temporary file of the sections could not be written or read</source>
        <translation>无法写入或读取切片的临时文件。</translation>
    </message>
    <message>
        <source>the voxel size is not known, but limits in um3 and the watershed need it</source>
        <translation>体素尺寸未知，但以 um3 表示的限值和分水岭算法需要体素尺寸。</translation>
    </message>
    <message>
        <source>the voxel size is unknown, so pixels are taken as %1 nm</source>
        <translation>体素尺寸未知，因此将像素视为 %1 nm。</translation>
    </message>
    <message>
        <source>there is no method &apos;%1&apos;</source>
        <translation>没有名为“%1”的方法。</translation>
    </message>
    <message>
        <source>there is no option &apos;%1&apos;</source>
        <translation>没有名为“%1”的选项。</translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;</source>
        <translation>没有名为“%1”的预设。</translation>
    </message>
    <message>
        <source>try without --set invert=on</source>
        <translation>请尝试不使用 --set invert=on。</translation>
    </message>
    <message>
        <source>turn it to the standard order, for example with IMOD&apos;s clip</source>
        <translation>请转换为标准顺序，例如使用 IMOD 的 clip。</translation>
    </message>
    <message>
        <source>unpack it and open what is inside; ROI archives are read as points</source>
        <translation>请解压后打开其中的内容；ROI 压缩包按点读取。</translation>
    </message>
    <message>
        <source>unpack it with gunzip first</source>
        <translation>请先用 gunzip 解压。</translation>
    </message>
    <message>
        <source>use a linear axis</source>
        <translation>请使用线性轴。</translation>
    </message>
    <message>
        <source>use device cpu, or a LibTorch build with CUDA on a machine with a GPU</source>
        <translation>请使用设备 cpu，或在有 GPU 的计算机上使用支持 CUDA 的 LibTorch 版本。</translation>
    </message>
    <message>
        <source>use mito or not_mito</source>
        <translation>请使用 mito 或 not_mito。</translation>
    </message>
    <message>
        <source>use that version or newer</source>
        <translation>请使用该版本或更新的版本。</translation>
    </message>
    <message>
        <source>use the newer version, or start a new project</source>
        <translation>请使用较新的版本，或新建项目。</translation>
    </message>
    <message>
        <source>use z,y,x,kind, or the points of napari (axis-0,axis-1,axis-2) or Fiji (X,Y,Slice)</source>
        <translation>请使用 z,y,x,kind，或 napari（axis-0,axis-1,axis-2）或 Fiji（X,Y,Slice）的点格式。</translation>
    </message>
    <message>
        <source>wait for the next round</source>
        <translation>请等待下一轮。</translation>
    </message>
    <message>
        <source>wait until it is done, or close it there</source>
        <translation>请等待写入完成，或在该程序中将其关闭。</translation>
    </message>
    <message>
        <source>work on a range of sections, as in NAME[0:100]</source>
        <translation>请只处理一段切片，例如 NAME[0:100]。</translation>
    </message>
    <message>
        <source>write 32 bit, or HDF5</source>
        <translation>请写成 32 位，或使用 HDF5。</translation>
    </message>
    <message>
        <source>write HDF5</source>
        <translation>请改为写出 HDF5。</translation>
    </message>
    <message>
        <source>write [10:50] for sections 10 to 49, [::4] for every fourth, [7] for one</source>
        <translation>请用 [10:50] 表示切片 10 到 49，[::4] 表示每四张取一张，[7] 表示单张切片。</translation>
    </message>
    <message>
        <source>write a CSV file</source>
        <translation>请改为写出 CSV 文件。</translation>
    </message>
    <message>
        <source>%1 cannot be labels: %2</source>
        <translation>%1 不能用作标签（%2）。</translation>
    </message>
    <message>
        <source>an unknown kind of point &apos;%1&apos;</source>
        <translation>未知类型的点“%1”。</translation>
    </message>
    <message>
        <source>an unknown verdict &apos;%1&apos;</source>
        <translation>未知的判定“%1”。</translation>
    </message>
    <message>
        <source>it holds fractions (%1 values from %2 to %3)</source>
        <translation>其中有小数（从 %2 到 %3 共 %1 个值）。</translation>
    </message>
    <message>
        <source>it holds values below 0 (down to %1)</source>
        <translation>其中有小于 0 的值（低至 %1）。</translation>
    </message>
    <message>
        <source>the project holds %1</source>
        <translation>项目内容有误（%1）。</translation>
    </message>
    <message>
        <source>the value %1 at y %2, x %3 is not an id</source>
        <translation>y %2、x %3 处的值 %1 不是实例编号。</translation>
    </message>
    <message>
        <source>%1 cuts shards of %2 into chunks of %3</source>
        <translation>%1 将大小为 %2 的分片划分成大小为 %3 的数据块。</translation>
    </message>
    <message>
        <source>%1 goes through storage transformers</source>
        <translation>%1 经过了存储转换器（storage transformers）。</translation>
    </message>
    <message>
        <source>%1 goes through the codec &apos;%2&apos;, which is not read here</source>
        <translation>%1 使用了编解码器“%2”，此处无法读取。</translation>
    </message>
    <message>
        <source>%1 goes through the codecs %2, which are not read together</source>
        <translation>%1 使用了编解码器 %2，这样的组合无法读取。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, too few for the index of %3 chunks</source>
        <translation>%1 有 %2 个字节，对于 %3 个数据块的索引来说过少。</translation>
    </message>
    <message>
        <source>%1 has no list of codecs</source>
        <translation>%1 没有编解码器列表。</translation>
    </message>
    <message>
        <source>%1 has shards within shards</source>
        <translation>%1 的分片中还有分片。</translation>
    </message>
    <message>
        <source>%1 has the chunk grid &apos;%2&apos;</source>
        <translation>%1 的数据块网格为“%2”。</translation>
    </message>
    <message>
        <source>%1 has the field &apos;%2&apos;, which is not known here</source>
        <translation>%1 含有此处未知的字段“%2”。</translation>
    </message>
    <message>
        <source>%1 has the index of its shards at %2</source>
        <translation>%1 的分片索引位于 %2。</translation>
    </message>
    <message>
        <source>%1 is damaged: it has %2 bytes, its index names %3 bytes at byte %4</source>
        <translation>%1 已损坏：文件有 %2 个字节，而其索引指向从字节 %4 起的 %3 个字节。</translation>
    </message>
    <message>
        <source>%1 is damaged: its checksum is not that of its bytes</source>
        <translation>%1 已损坏：校验和与其数据不符。</translation>
    </message>
    <message>
        <source>%1 is no Zarr array</source>
        <translation>%1 不是 Zarr 数组。</translation>
    </message>
    <message>
        <source>%1 packs or transposes the index of its shards</source>
        <translation>%1 压缩或转置了其分片的索引。</translation>
    </message>
    <message>
        <source>%1 stores its axes in the order %2</source>
        <translation>%1 的轴按 %2 的顺序存储。</translation>
    </message>
    <message>
        <source>%1: its zarr.json has no sensible shape and chunks</source>
        <translation>%1：其 zarr.json 中没有合理的形状和数据块。</translation>
    </message>
    <message>
        <source>save it as plain Zarr version 3, or as version 2</source>
        <translation>请将数据另存为不带扩展的 Zarr 第 3 版或第 2 版。</translation>
    </message>
    <message>
        <source>save it with chunks of one shape</source>
        <translation>请使用形状相同的数据块保存。</translation>
    </message>
    <message>
        <source>save it with chunks or one kind of shards</source>
        <translation>请仅使用数据块，或仅使用一级分片保存。</translation>
    </message>
    <message>
        <source>save it with little endian bytes</source>
        <translation>请使用小端字节序（little endian）保存。</translation>
    </message>
    <message>
        <source>save it with no other codecs than bytes, gzip, zstd, Blosc, crc32c and sharding_indexed</source>
        <translation>请仅使用编解码器 bytes、gzip、zstd、Blosc、crc32c 和 sharding_indexed 保存。</translation>
    </message>
    <message>
        <source>save it with shards of some thousand whole chunks</source>
        <translation>请使用由数千个完整数据块组成的分片保存。</translation>
    </message>
    <message>
        <source>save it with the codecs bytes and crc32c for the index</source>
        <translation>请对索引使用编解码器 bytes 和 crc32c 保存。</translation>
    </message>
    <message>
        <source>save it with the index at the start or the end</source>
        <translation>请将索引置于开头或末尾保存。</translation>
    </message>
    <message>
        <source>save it without transposing the axes</source>
        <translation>请不要转置轴再保存。</translation>
    </message>
    <message>
        <source>%1 is Zarr version 3; labels are written as version 2</source>
        <translation>%1 是 Zarr 第 3 版，而标签按第 2 版写入。</translation>
    </message>
    <message>
        <source>write the labels outside of it</source>
        <translation>请将标签写到它之外。</translation>
    </message>
    <message>
        <source>set the voxel size if that is wrong</source>
        <translation>如不正确，请设置体素尺寸。</translation>
    </message>
    <message>
        <source>%1: all points lie in the first corner of the section; X and Y look like micrometres</source>
        <translation>%1：所有点都在切片的左上角；X 和 Y 似乎是微米</translation>
    </message>
    <message>
        <source>measure again in pixels (Fiji: Analyze, Set Scale, Click to Remove Scale)</source>
        <translation>请以像素重新测量（Fiji：Analyze、Set Scale、Click to Remove Scale）</translation>
    </message>
    <message>
        <source>save it packed by Blosc, zstd, gzip, zlib or not at all, without filters</source>
        <translation>请以 Blosc、zstd、gzip、zlib 压缩或不压缩保存，且不使用过滤器</translation>
    </message>
    <message>
        <source>save it packed by gzip, Blosc, zstd or not at all</source>
        <translation>请以 gzip、Blosc、zstd 压缩或不压缩保存</translation>
    </message>
    <message>
        <source>%1: its sections are empty</source>
        <translation>%1：切片是空的</translation>
    </message>
    <message>
        <source>choose a stack with a picture in it</source>
        <translation>请选择含有图像的图像栈</translation>
    </message>
    <message>
        <source>%1: its info has no sensible %2 (%3)</source>
        <translation>%1：其 info 中没有合理的 %2（%3）</translation>
    </message>
    <message>
        <source>%1 has %2 x %3 pixels, a chunk has %4 voxels</source>
        <translation>%1 有 %2 x %3 像素，而一个数据块有 %4 个体素</translation>
    </message>
    <message>
        <source>%1 has blocks of %2</source>
        <translation>%1 的块为 %2</translation>
    </message>
    <message>
        <source>%1 has no scale &apos;%2&apos;</source>
        <translation>%1 没有尺度“%2”</translation>
    </message>
    <message>
        <source>%1 has shards with %2 %3</source>
        <translation>%1 的分片为 %2 %3</translation>
    </message>
    <message>
        <source>%1 has the precomputed encoding &apos;%2&apos;</source>
        <translation>%1 的 precomputed 编码为“%2”</translation>
    </message>
    <message>
        <source>%1 has the precomputed encoding &apos;%2&apos;, which is not for %3</source>
        <translation>%1 的 precomputed 编码“%2”不适用于 %3</translation>
    </message>
    <message>
        <source>%1 has the precomputed type &apos;%2&apos;</source>
        <translation>%1 的 precomputed 类型为“%2”</translation>
    </message>
    <message>
        <source>%1 is %2, the volume is %3</source>
        <translation>%1 为 %2，而体数据为 %3</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 已损坏：%2</translation>
    </message>
    <message>
        <source>%1 is damaged: it unpacks to more than %2 bytes</source>
        <translation>%1 已损坏：解压后超过 %2 字节</translation>
    </message>
    <message>
        <source>%1 is missing, its index lies in a file of its own</source>
        <translation>缺少 %1，其索引位于单独的文件中</translation>
    </message>
    <message>
        <source>%1 is neither a JPEG nor a PNG picture</source>
        <translation>%1 既不是 JPEG 也不是 PNG 图片</translation>
    </message>
    <message>
        <source>%1 is of the kind %2, not a volume</source>
        <translation>%1 的种类是 %2，不是体数据</translation>
    </message>
    <message>
        <source>%1 is packed by another means than gzip</source>
        <translation>%1 不是用 gzip 压缩的</translation>
    </message>
    <message>
        <source>%1 is too long for a chunk</source>
        <translation>%1 对一个数据块来说太长</translation>
    </message>
    <message>
        <source>a block has %1 bits a voxel</source>
        <translation>一个块每个体素有 %1 位</translation>
    </message>
    <message>
        <source>a chunk has %1 bytes</source>
        <translation>一个数据块有 %1 字节</translation>
    </message>
    <message>
        <source>give the folder of the volume itself</source>
        <translation>请指定体数据本身的文件夹</translation>
    </message>
    <message>
        <source>it does not begin like one channel of compressed segmentation</source>
        <translation>其开头不像 compressed_segmentation 的单个通道</translation>
    </message>
    <message>
        <source>it has %1 bytes and names what lies behind them</source>
        <translation>它有 %1 字节，却指向其后的内容</translation>
    </message>
    <message>
        <source>it has %1 bytes, the index of its parts %2</source>
        <translation>它有 %1 字节，而其各部分的索引有 %2</translation>
    </message>
    <message>
        <source>it has %1 bytes, too few for a chunk of %2</source>
        <translation>它只有 %1 字节，不足以构成 %2 的数据块</translation>
    </message>
    <message>
        <source>a counted field has points that are not in it</source>
        <translation>已计数的视野含有不在其中的点</translation>
    </message>
    <message>
        <source>a counted field of section %1 lies outside the labels</source>
        <translation>切片 %1 的已计数视野位于标签之外</translation>
    </message>
    <message>
        <source>compare labels of the stack that was counted</source>
        <translation>请比较所计数图像栈的标签</translation>
    </message>
    <message>
        <source>count it again</source>
        <translation>请重新计数</translation>
    </message>
    <message>
        <source>put the folder of this scale beside the info and name it there</source>
        <translation>请把该尺度的文件夹放在 info 旁边并在其中写明</translation>
    </message>
    <message>
        <source>save it packed by gzip or not at all</source>
        <translation>请以 gzip 压缩或不压缩保存</translation>
    </message>
    <message>
        <source>save it with blocks of 8 x 8 x 8</source>
        <translation>请以 8 x 8 x 8 的块保存</translation>
    </message>
    <message>
        <source>save it with shards of neuroglancer_uint64_sharded_v1, or without</source>
        <translation>请以 neuroglancer_uint64_sharded_v1 分片或不分片保存</translation>
    </message>
    <message>
        <source>save it with shards of one file each</source>
        <translation>请以每个分片一个文件的方式保存</translation>
    </message>
    <message>
        <source>save it with the encoding raw</source>
        <translation>请以 raw 编码保存</translation>
    </message>
    <message>
        <source>save it with the encoding raw, jpeg, png or compressed_segmentation</source>
        <translation>请以 raw、jpeg、png 或 compressed_segmentation 编码保存</translation>
    </message>
    <message>
        <source>the index of a part goes from byte %1 to %2</source>
        <translation>一个部分的索引从字节 %1 到 %2</translation>
    </message>
    <message>
        <source>the index of a part has %1 bytes</source>
        <translation>一个部分的索引有 %1 字节</translation>
    </message>
    <message>
        <source>the project holds a counted field (%1) that cannot be read: %2</source>
        <translation>项目含有无法读取的已计数视野（%1）：%2</translation>
    </message>
    <message>
        <source>the surfaces are larger than the 4 GiB that a .glb file can hold</source>
        <translation>表面数据超过了 .glb 文件可容纳的 4 GiB</translation>
    </message>
    <message>
        <source>write .ply, or a folder with a file for each instance</source>
        <translation>请写为 .ply，或写为每个实例一个文件的文件夹</translation>
    </message>
    <message>
        <source>a stroke of %1 places with a brush of %2 pixels on section %3 cannot be painted</source>
        <translation>无法在切片 %3 上用 %2 像素的画笔绘制含 %1 个点的笔画</translation>
    </message>
    <message>
        <source>draw on the section, with a brush of %1 to %2 pixels</source>
        <translation>请在切片上用 %1 到 %2 像素的画笔绘制</translation>
    </message>
    <message>
        <source>look at the result before you count with it; the right voxel size, a source pack of more similar tissue or more clicks may help</source>
        <translation>用于计数之前请先查看结果；正确的体素大小、组织更相似的源模型包或更多点击可能有帮助</translation>
    </message>
    <message>
        <source>the network is unsure of this stack: for 100 pixels that it found %1 are in doubt</source>
        <translation>网络对此堆栈没有把握：每找到 100 个像素，就有 %1 个像素存疑</translation>
    </message>
    <message>
        <source>%1: the id %2 at y %3, x %4 is above %5, the largest that is taken here</source>
        <translation>%1：y %3、x %4 处的编号 %2 超过此处可接受的最大值 %5</translation>
    </message>
    <message>
        <source>number the instances from 1</source>
        <translation>请从 1 开始为实例编号</translation>
    </message>
    <message>
        <source>no distance of sections in the file: taken as one unit, %1 nm, as ImageJ does</source>
        <translation>文件中没有切片间距：与 ImageJ 一样按一个单位取 %1 nm</translation>
    </message>
    <message>
        <source>ImageJ tags, distance of sections assumed</source>
        <translation>ImageJ 标签，切片间距为假定值</translation>
    </message>
    <message>
        <source>the detection head gave no density at all for %1 steps in a row</source>
        <translation>检测头连续 %1 步没有给出任何密度</translation>
    </message>
    <message>
        <source>pretrain with --set det_bias_init=1.0 or a lower learning rate</source>
        <translation>请用 --set det_bias_init=1.0 或更小的学习率预训练</translation>
    </message>
    <message>
        <source>%1 % of the target is taken for mitochondria, of the source %2 %</source>
        <translation>目标的 %1 % 被当作线粒体，源为 %2 %</translation>
    </message>
    <message>
        <source>%1=%2 is left aside: the pack was made with %3</source>
        <translation>%1=%2 未被采用：源包是用 %3 制作的</translation>
    </message>
    <message>
        <source>choose it when the pack is made</source>
        <translation>请在制作源包时选择</translation>
    </message>
    <message>
        <source>%1: its network %2 finds no centres, which method %3 asks for</source>
        <translation>%1：其网络 %2 不能检测中心，而方法 %3 需要中心</translation>
    </message>
    <message>
        <source>choose a method without clicks, or make the pack with another network</source>
        <translation>请选择不需要点击的方法，或用其他网络制作源包</translation>
    </message>
    <message>
        <source>it was made by a newer version of Cristae (format %1, this one writes %2)</source>
        <translation>它由更新版本的 Cristae 创建（格式 %1，此版本写入 %2）</translation>
    </message>
    <message>
        <source>%1 holds no density, which the model&apos;s recipe asks for</source>
        <translation>%1 中没有模型配方所需的密度</translation>
    </message>
    <message>
        <source>segment with --density, or give --set fp_filter=none --set instance_separation=components</source>
        <translation>分割时加上 --density，或指定 --set fp_filter=none --set instance_separation=components</translation>
    </message>
    <message>
        <source>%1 holds no probability</source>
        <translation>%1 中没有概率</translation>
    </message>
    <message>
        <source>give a file that segment --probability has written</source>
        <translation>请给出由 segment --probability 写入的文件</translation>
    </message>
    <message>
        <source>a contact distance is no length</source>
        <translation>接触距离不是有效长度</translation>
    </message>
    <message>
        <source>give 0 or more nanometres</source>
        <translation>请给出 0 或更大的纳米数</translation>
    </message>
    <message>
        <source>%1: nothing is drawn in it</source>
        <translation>%1：其中没有绘制任何内容</translation>
    </message>
    <message>
        <source>give labels in which some mitochondria are drawn, or leave it out</source>
        <translation>请提供绘有若干线粒体的标签，或省略它</translation>
    </message>
    <message>
        <source>draw some mitochondria to their rims (brush, or --drawn) and adapt again</source>
        <translation>请用画笔（或 --drawn）把若干线粒体画到边缘，然后再次适配</translation>
    </message>
    <message>
        <source>the source network found %1 % of the clicks: it does not know this tissue</source>
        <translation>源网络只找到 %1 % 的点击：它不认识这种组织</translation>
    </message>
    <message>
        <source>nothing to do; this run begins with the source network and what was drawn</source>
        <translation>无需操作；本次运行从源网络和已绘制的内容开始</translation>
    </message>
    <message>
        <source>the earlier model had to guess in tissue that the source does not know</source>
        <translation>先前的模型在源数据不认识的组织中只能猜测</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CorrectionDesk</name>
    <message>
        <source>Merging instance %1: click the instance that belongs to it.</source>
        <translation>合并实例 %1：请点击与它同属一体的实例。</translation>
    </message>
    <message>
        <source>Splitting instance %1: click the middle of each mitochondrion in it, then press Enter. Chosen: %2.</source>
        <translation>拆分实例 %1：请点击其中每个线粒体的中心，然后按 Enter。已选：%2。</translation>
    </message>
    <message>
        <source>Click: a centre in the instance · Shift+Enter: the cross is one · Enter: split · Esc: leave</source>
        <translation>点击：实例中的一个中心 · Shift+Enter：以十字处为中心 · Enter：拆分 · Esc：退出</translation>
    </message>
    <message>
        <source>Click: the other instance · Enter: the one at the cross · Esc: leave</source>
        <translation>点击：另一个实例 · Enter：十字处的实例 · Esc：退出</translation>
    </message>
    <message>
        <source>This place is not in instance %1. Click in it, or leave with Esc.</source>
        <translation>此处不在实例 %1 中。请在其中点击，或按 Esc 退出。</translation>
    </message>
    <message>
        <source>There is no instance at this place. Click one, or leave with Esc.</source>
        <translation>此处没有实例。请点击一个实例，或按 Esc 退出。</translation>
    </message>
    <message>
        <source>This is instance %1 itself. Click the other one, or leave with Esc.</source>
        <translation>这就是实例 %1 本身。请点击另一个实例，或按 Esc 退出。</translation>
    </message>
    <message>
        <source>A split needs two centres or more in instance %1. Click another one.</source>
        <translation>拆分需要实例 %1 中有两个或更多中心。请再点击一个。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CountingFrameState</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n 张切片</numerusform>
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
        <translation>已过期：正在按此计数框重新计数。</translation>
    </message>
    <message numerus="yes">
        <source>The frame counts %n instance(s).</source>
        <translation>
            <numerusform>此计数框计入 %n 个实例。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>axis: width of the guard, largest extent of an instance</comment>
        <translation>%1：%2，需 %3</translation>
    </message>
    <message>
        <source>The guard around the frame is narrower than the largest instance (%1), so that the count may be biased.</source>
        <translation>计数框外的保护边比最大的实例窄（%1），计数可能有偏。</translation>
    </message>
    <message>
        <source>The field has no room for a wider one; the column “%1” needs none.</source>
        <translation>视野容不下更宽的保护边；“%1”一列不需要保护边。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CountsBar</name>
    <message>
        <source>No prediction yet</source>
        <translation>尚无预测</translation>
    </message>
    <message>
        <source>Counting instances…</source>
        <translation>正在统计实例…</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n 个实例</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 by density</source>
        <translation>按密度约 %1 个</translation>
    </message>
    <message>
        <source>%1 reviewed</source>
        <translation>已审阅 %1</translation>
    </message>
    <message>
        <source>%1 unreviewed</source>
        <translation>未审阅 %1</translation>
    </message>
    <message>
        <source>comparing with the truth…</source>
        <translation>正在与真值比较…</translation>
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
        <translation>在真值中有匹配对象的实例，IoU %1</translation>
    </message>
    <message>
        <source>Instances you accepted</source>
        <translation>您已接受的实例</translation>
    </message>
    <message>
        <source>Instances without a partner in the truth, IoU %1</source>
        <translation>在真值中没有匹配对象的实例，IoU %1</translation>
    </message>
    <message>
        <source>Instances you rejected</source>
        <translation>您已拒绝的实例</translation>
    </message>
    <message>
        <source>Objects of the truth that were not found, IoU %1</source>
        <translation>真值中未被检出的对象，IoU %1</translation>
    </message>
    <message>
        <source>Mitochondria you clicked because the result lacks them</source>
        <translation>结果中缺失、由您点击补充的线粒体</translation>
    </message>
    <message>
        <source>Adapt again</source>
        <translation>再次适配</translation>
    </message>
    <message>
        <source>Instances of the result that is shown</source>
        <translation>当前显示的结果中的实例</translation>
    </message>
    <message>
        <source>Number of profiles by the sum of the centre density; it does not depend on how instances are cut out.</source>
        <translation>由中心密度之和得到的截面数；与实例的切分方式无关。</translation>
    </message>
    <message>
        <source>Instances you accepted, rejected or flagged</source>
        <translation>您已接受、拒绝或标记的实例</translation>
    </message>
    <message>
        <source>Instances without a verdict; they count as neither right nor false.</source>
        <translation>尚无判定的实例；既不算正确也不算错误。</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Points or the stack have changed since this result was made.</source>
        <translation>此结果生成后，点或图像栈已有变化。</translation>
    </message>
    <message>
        <source>Goes on from the current model with what has changed: points, verdicts, and shapes that were mended or drawn.</source>
        <translation>从当前模型出发，加入已更改的内容继续：点、判定，以及修改或绘制过的形状。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::DisplayPanel</name>
    <message>
        <source>Overlay</source>
        <translation>叠加层</translation>
    </message>
    <message>
        <source>Show over the section</source>
        <translation>叠加在切片上</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Centre density</source>
        <translation>中心密度</translation>
    </message>
    <message>
        <source>Pseudo-labels</source>
        <translation>伪标签</translation>
    </message>
    <message>
        <source>Agreement with truth</source>
        <translation>与真值对照</translation>
    </message>
    <message>
        <source>What lies over the section; greyed ones do not exist yet</source>
        <translation>叠加在切片上的内容；灰色的尚不存在</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>可见</translation>
    </message>
    <message>
        <source>Overlay visible</source>
        <translation>叠加层可见</translation>
    </message>
    <message>
        <source>Show or hide the overlay</source>
        <translation>显示或隐藏叠加层</translation>
    </message>
    <message>
        <source>Outlines only</source>
        <translation>仅显示轮廓</translation>
    </message>
    <message>
        <source>Show outlines without filled areas</source>
        <translation>只显示轮廓，不填充区域</translation>
    </message>
    <message>
        <source>Opacity of areas</source>
        <translation>区域不透明度</translation>
    </message>
    <message>
        <source>How much of the section the filled areas cover</source>
        <translation>填充区域对切片的遮盖程度</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Shuffle colours</source>
        <translation>随机换色</translation>
    </message>
    <message>
        <source>Give the instances other colours</source>
        <translation>为实例换一组颜色</translation>
    </message>
    <message>
        <source>Colours of agreement</source>
        <translation>对照配色</translation>
    </message>
    <message>
        <source>As in papers: green, red, white</source>
        <translation>论文常用：绿、红、白</translation>
    </message>
    <message>
        <source>Safe for red-green blindness</source>
        <translation>适合红绿色盲</translation>
    </message>
    <message>
        <source>For print: line styles</source>
        <translation>用于印刷：线型</translation>
    </message>
    <message>
        <source>Colours of right, false and missed instances</source>
        <translation>正确、误检和漏检实例的颜色</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Left of a line, show the earlier result; needs a second result</source>
        <translation>在分隔线左侧显示先前的结果；需要有第二个结果</translation>
    </message>
    <message>
        <source>Place of the line</source>
        <translation>分隔线位置</translation>
    </message>
    <message>
        <source>Where the earlier result ends, in the width of the view</source>
        <translation>先前的结果显示到视图宽度的何处</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Grey values of</source>
        <translation>灰度值范围</translation>
    </message>
    <message>
        <source>The whole stack</source>
        <translation>整个图像栈</translation>
    </message>
    <message>
        <source>This section</source>
        <translation>当前切片</translation>
    </message>
    <message>
        <source>What the histogram counts and auto contrast looks at</source>
        <translation>直方图和自动对比度所依据的范围</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑点</translation>
    </message>
    <message>
        <source>Grey value that is shown black</source>
        <translation>显示为黑色的灰度值</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白点</translation>
    </message>
    <message>
        <source>Grey value that is shown white</source>
        <translation>显示为白色的灰度值</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>伽马</translation>
    </message>
    <message>
        <source>Above 1 brightens the middle greys, below 1 darkens them</source>
        <translation>大于 1 时中间灰度变亮，小于 1 时变暗</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Auto contrast</source>
        <translation>自动对比度</translation>
    </message>
    <message>
        <source>Choose black and white from the grey values</source>
        <translation>根据灰度值选择黑点和白点</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset contrast</source>
        <translation>重置对比度</translation>
    </message>
    <message>
        <source>Show grey values as they are stored</source>
        <translation>按存储的灰度值显示</translation>
    </message>
    <message>
        <source>Show inverted</source>
        <translation>反相显示</translation>
    </message>
    <message>
        <source>Swap black and white on screen; runs are not affected</source>
        <translation>在屏幕上交换黑白；不影响运行</translation>
    </message>
    <message>
        <source>Smooth pixels</source>
        <translation>平滑像素</translation>
    </message>
    <message>
        <source>Interpolate magnified pixels; off shows them crisp</source>
        <translation>对放大的像素进行插值；关闭后像素边缘清晰</translation>
    </message>
</context>
<context>
    <name>cristae::ui::DrawingView</name>
    <message>
        <source>Instance %1</source>
        <translation>实例 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n 个实例</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::DropKind</name>
    <message>
        <source>Compare with %1 as truth</source>
        <translation>以 %1 为真值进行比较</translation>
    </message>
    <message numerus="yes">
        <source>Open %1 as a stack of %n section(s)</source>
        <translation>
            <numerusform>将 %1 作为含 %n 张切片的图像栈打开</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 as a stack</source>
        <translation>将 %1 作为图像栈打开</translation>
    </message>
    <message>
        <source>The folder %1 holds no PNG, JPEG, BMP or TIFF sections.</source>
        <translation>文件夹 %1 中没有 PNG、JPEG、BMP 或 TIFF 切片。</translation>
    </message>
    <message>
        <source>Import the points of %1</source>
        <translation>导入 %1 中的点</translation>
    </message>
    <message>
        <source>%1 can hold points. Open a stack first.</source>
        <translation>%1 可能含有点。请先打开图像栈。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>打开项目 %1</translation>
    </message>
    <message>
        <source>Add %1 to the source packs</source>
        <translation>将 %1 添加到源模型包</translation>
    </message>
    <message>
        <source>Use the recipe %1</source>
        <translation>使用配方 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files at once cannot be told apart. Drop one file, or the folder of the sections.</source>
        <translation>
            <numerusform>无法判断同时拖入的 %n 个文件的用途。请只拖入一个文件，或拖入切片文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is of a kind that is not read here. Stacks are TIFF, HDF5, MRC, NIfTI, NRRD, MetaImage, NPY, Zarr, N5, precomputed or a folder of sections.</source>
        <translation>%1 的类型无法在此读取。图像栈可为 TIFF、HDF5、MRC、NIfTI、NRRD、MetaImage、NPY、Zarr、N5、precomputed 或切片文件夹。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ErrorListModel</name>
    <message>
        <source>FP: found, not in the truth. FN: missed. TP: found, but poorly.</source>
        <translation>FP：已检出，但不在真值中。FN：漏检。TP：已检出，但匹配较差。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Section where it is largest</source>
        <translation>对象最大处所在的切片</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>Size of the object</source>
        <translation>对象的大小</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Largest overlap with any object of the other map</source>
        <translation>与另一标注图中任一对象的最大重叠</translation>
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
        <translation>文件保存位置</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>%1 (is there already)</source>
        <translation>%1（已存在）</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 in all</source>
        <translation>
            <numerusform>%n 个文件，共 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder holds these already: %1. Replace them, or choose another name.</source>
        <translation>文件夹中已有以下文件：%1。请替换，或另选名称。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 are in %2.</source>
        <translation>
            <numerusform>%n 个文件（%1）已保存到 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) were written before and are whole.</source>
        <translation>
            <numerusform>已停止。此前已写完 %n 个文件，内容完整。</numerusform>
        </translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All but the rejected</source>
        <translation>除已拒绝外的全部</translation>
    </message>
    <message>
        <source>Only the accepted</source>
        <translation>仅已接受</translation>
    </message>
    <message>
        <source>Instance masks</source>
        <translation>实例掩膜</translation>
    </message>
    <message>
        <source>A labelled stack of the full shape, 0 is background.</source>
        <translation>完整形状的标注图像栈，0 为背景。</translation>
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
        <translation>掩膜格式</translation>
    </message>
    <message>
        <source>16 bit, 32 bit when needed</source>
        <translation>16 位，必要时 32 位</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>32 bit, not for Fiji</source>
        <translation>32 位，不适用于 Fiji</translation>
    </message>
    <message>
        <source>32-bit float, for Fiji</source>
        <translation>32 位浮点，适用于 Fiji</translation>
    </message>
    <message>
        <source>Type of the masks</source>
        <translation>掩膜类型</translation>
    </message>
    <message>
        <source>16 bit holds 65,535 instances.</source>
        <translation>16 位最多容纳 65,535 个实例。</translation>
    </message>
    <message>
        <source>One mask of all mitochondria (0 and 255)</source>
        <translation>所有线粒体的单一掩膜（0 和 255）</translation>
    </message>
    <message>
        <source>One mask of all mitochondria</source>
        <translation>所有线粒体的单一掩膜</translation>
    </message>
    <message>
        <source>An 8-bit stack that Fiji takes as binary.</source>
        <translation>Fiji 可识别为二值图像的 8 位图像栈。</translation>
    </message>
    <message>
        <source>Table of the instances</source>
        <translation>实例表格</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>All points, negative ones too.</source>
        <translation>所有点，包括负点。</translation>
    </message>
    <message>
        <source>As Cristae reads them</source>
        <translation>Cristae 可读取的格式</translation>
    </message>
    <message>
        <source>For napari</source>
        <translation>用于 napari</translation>
    </message>
    <message>
        <source>For Fiji</source>
        <translation>用于 Fiji</translation>
    </message>
    <message>
        <source>Layout of the points</source>
        <translation>点的格式</translation>
    </message>
    <message>
        <source>Which program the table of points is for.</source>
        <translation>点表格供哪个程序使用。</translation>
    </message>
    <message>
        <source>Pictures, as seen</source>
        <translation>图片，所见即所得</translation>
    </message>
    <message>
        <source>section </source>
        <comment>before the number of the first section; keep the space</comment>
        <translation>切片 </translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>First section</source>
        <translation>第一张切片</translation>
    </message>
    <message>
        <source>First section that becomes a picture.</source>
        <translation>导出为图片的第一张切片。</translation>
    </message>
    <message>
        <source>Last section</source>
        <translation>最后一张切片</translation>
    </message>
    <message>
        <source>Last section that becomes a picture.</source>
        <translation>导出为图片的最后一张切片。</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)</source>
        <translation>
            <numerusform>替换 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Writes over the files that are there.</source>
        <translation>覆盖已有文件。</translation>
    </message>
    <message>
        <source>Writes the files listed above.</source>
        <translation>写出上面列出的文件。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stops writing; files that are whole stay.</source>
        <translation>停止写入；已写完的文件会保留。</translation>
    </message>
    <message>
        <source>Closes this sheet.</source>
        <translation>关闭此面板。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Where the files go.</source>
        <translation>文件保存位置。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Chooses the folder where the files go.</source>
        <translation>选择文件保存的文件夹。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What all file names begin with.</source>
        <translation>所有文件名的开头部分。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Opens in</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>Files to be written</source>
        <translation>将写出的文件</translation>
    </message>
    <message>
        <source>What will be written, with estimated sizes.</source>
        <translation>将要写出的内容及预计大小。</translation>
    </message>
    <message>
        <source>Files that were written</source>
        <translation>已写出的文件</translation>
    </message>
    <message>
        <source>Files that are whole and in the folder.</source>
        <translation>文件夹中已写完的文件。</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Opens the folder in the file manager.</source>
        <translation>在文件管理器中打开该文件夹。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>How much is written.</source>
        <translation>已写入多少。</translation>
    </message>
    <message>
        <source>What is listed below was written before and is whole.</source>
        <translation>下列文件此前已写完，内容完整。</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) in the files</source>
        <translation>
            <numerusform>文件中有 %n 个实例</numerusform>
        </translation>
    </message>
    <message>
        <source>Which instances masks, table, outlines and surfaces hold. Ids stay as they are.</source>
        <translation>掩膜、表格、轮廓和表面包含哪些实例。编号保持不变。</translation>
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
        <translation>TIFF 可在任何程序中打开；HDF5、OME-Zarr 和 Neuroglancer 可分块读取。</translation>
    </message>
    <message>
        <source>One row for each instance with all measures, and the definition and unit of each column.</source>
        <translation>每个实例一行，含全部测量值，并附各列的定义和单位。</translation>
    </message>
    <message>
        <source>CSV, and a second file with what each column means</source>
        <translation>CSV，另附说明各列含义的文件</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Format of the table</source>
        <translation>表格格式</translation>
    </message>
    <message>
        <source>CSV for R and Python; the workbook has what each column means on a second sheet.</source>
        <translation>CSV 适用于 R 和 Python；工作簿的第二张工作表说明各列的含义。</translation>
    </message>
    <message>
        <source>Surfaces of the instances, in one scene</source>
        <translation>实例表面，合为一个场景</translation>
    </message>
    <message>
        <source>Surfaces of the instances</source>
        <translation>实例表面</translation>
    </message>
    <message>
        <source>Neuroglancer</source>
        <translation>Neuroglancer</translation>
    </message>
    <message>
        <source>Sections with overlay, points, scale bar and legend, 300 dpi.</source>
        <translation>带叠加层、点、比例尺和图例的切片，300 dpi。</translation>
    </message>
    <message>
        <source>Outlines of the instances</source>
        <translation>实例轮廓</translation>
    </message>
    <message>
        <source>One outline for each instance in each section.</source>
        <translation>每张切片中每个实例一个轮廓。</translation>
    </message>
    <message>
        <source>ZIP archive for ImageJ&apos;s ROI manager</source>
        <translation>供 ImageJ ROI 管理器使用的 ZIP</translation>
    </message>
    <message>
        <source>GeoJSON for QuPath</source>
        <translation>供 QuPath 使用的 GeoJSON</translation>
    </message>
    <message>
        <source>Format of the outlines</source>
        <translation>轮廓格式</translation>
    </message>
    <message>
        <source>Which program the outlines are for.</source>
        <translation>轮廓供哪个程序使用。</translation>
    </message>
    <message>
        <source>One file, lengths in micrometres.</source>
        <translation>一个文件，长度以微米为单位。</translation>
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
        <translation>表面格式</translation>
    </message>
    <message>
        <source>PLY and glTF keep a colour and the id for each instance.</source>
        <translation>PLY 和 glTF 保留每个实例的颜色和编号。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::FramePanel</name>
    <message>
        <source>Show counting frame</source>
        <translation>显示计数框</translation>
    </message>
    <message>
        <source>Draw the frame in the sections, where the mouse moves it: an edge, a corner, or all of it by its middle</source>
        <translation>在切片上绘制计数框；可用鼠标移动其边、角，或拖动中间移动整体</translation>
    </message>
    <message>
        <source>Widen the guard</source>
        <translation>加宽保护边</translation>
    </message>
    <message>
        <source>Move the edges of the frame inwards until the guard is as wide as the largest instance</source>
        <translation>将计数框的边向内移动，直到保护边与最大的实例一样宽</translation>
    </message>
    <message>
        <source>Usual frame</source>
        <translation>默认计数框</translation>
    </message>
    <message>
        <source>Leave a tenth of the field on each side as a guard</source>
        <translation>每侧留出视野的十分之一作为保护边</translation>
    </message>
    <message>
        <source>An instance that reaches into the frame or over a solid line is counted; one that touches a dashed line or the tinted area is not. So each is counted in one frame, whatever its size.</source>
        <translation>进入计数框或越过实线的实例计入；触及虚线或着色区域的不计。因此无论大小，每个实例只在一个计数框中计一次。</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>First section of the frame</source>
        <translation>计数框的第一张切片</translation>
    </message>
    <message>
        <source>First row of the frame, y</source>
        <translation>计数框的第一行，y</translation>
    </message>
    <message>
        <source>First column of the frame, x</source>
        <translation>计数框的第一列，x</translation>
    </message>
    <message>
        <source>Last section of the frame</source>
        <translation>计数框的最后一张切片</translation>
    </message>
    <message>
        <source>Last row of the frame, y</source>
        <translation>计数框的最后一行，y</translation>
    </message>
    <message>
        <source>Last column of the frame, x</source>
        <translation>计数框的最后一列，x</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a range of numbers</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>A section; the first of the stack is 0</source>
        <translation>切片编号；图像栈的第一张为 0</translation>
    </message>
    <message>
        <source>A pixel of the stack; the first is 0</source>
        <translation>图像栈的像素；第一个为 0</translation>
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
        <translation>直方图，黑点 %1，白点 %2</translation>
    </message>
    <message>
        <source>Drag the handles for black and white. Keys: up and down choose a handle, left and right move it.</source>
        <translation>拖动手柄设置黑点和白点。按键：上下键选择手柄，左右键移动手柄。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::HistoryModel</name>
    <message>
        <source>Added a point</source>
        <translation>添加了一个点</translation>
    </message>
    <message>
        <source>Moved a point</source>
        <translation>移动了一个点</translation>
    </message>
    <message numerus="yes">
        <source>Changed the kind of %n point(s)</source>
        <translation>
            <numerusform>更改了 %n 个点的类型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n point(s)</source>
        <translation>
            <numerusform>移除了 %n 个点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n point(s)</source>
        <translation>
            <numerusform>导入了 %n 个点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reviewed %n instance(s)</source>
        <translation>
            <numerusform>审阅了 %n 个实例</numerusform>
        </translation>
    </message>
    <message>
        <source>Took back a verdict</source>
        <translation>撤回了一个判定</translation>
    </message>
    <message>
        <source>Added a missed mitochondrion</source>
        <translation>添加了一个漏检的线粒体</translation>
    </message>
    <message>
        <source>Set the voxel size</source>
        <translation>设置了体素尺寸</translation>
    </message>
    <message>
        <source>Changed the polarity</source>
        <translation>更改了极性</translation>
    </message>
    <message>
        <source>Changed the place of the stack</source>
        <translation>更改了图像栈的位置</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Project made</source>
        <translation>项目已创建</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1，已撤销</translation>
    </message>
    <message>
        <source>Do everything up to here again</source>
        <translation>重做到此处为止的所有编辑</translation>
    </message>
    <message>
        <source>Go back to this state</source>
        <translation>回到此状态</translation>
    </message>
    <message>
        <source>Split instance %1</source>
        <translation>拆分了实例 %1</translation>
    </message>
    <message>
        <source>Merged instances %1 and %2</source>
        <translation>合并了实例 %1 和 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a named state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Counted test points</source>
        <translation>已对测试点计数</translation>
    </message>
    <message>
        <source>Painted on instance %1</source>
        <translation>扩展了实例 %1</translation>
    </message>
    <message>
        <source>Drew instance %1</source>
        <translation>画出了实例 %1</translation>
    </message>
    <message>
        <source>Erased from instance %1</source>
        <translation>擦除了实例 %1 的一部分</translation>
    </message>
    <message>
        <source>Accepted instance %1</source>
        <translation>接受了实例 %1</translation>
    </message>
    <message>
        <source>Rejected instance %1</source>
        <translation>否定了实例 %1</translation>
    </message>
    <message>
        <source>Flagged instance %1</source>
        <translation>标记了实例 %1</translation>
    </message>
    <message>
        <source>Left instance %1 for later</source>
        <translation>将实例 %1 留待以后</translation>
    </message>
    <message>
        <source>Moved the counting frame</source>
        <translation>移动了计数框</translation>
    </message>
    <message>
        <source>Took the usual counting frame</source>
        <translation>改用默认计数框</translation>
    </message>
    <message>
        <source>Changed what measures are taken against</source>
        <translation>更改了测量的参照</translation>
    </message>
</context>
<context>
    <name>cristae::ui::HistoryPanel</name>
    <message>
        <source>Open a stack; what you do with it is listed here.</source>
        <translation>打开图像栈后，您的操作会列在这里。</translation>
    </message>
    <message>
        <source>No edits yet. Each one is listed here and can be undone, also after a restart.</source>
        <translation>尚无编辑。每次编辑都会列在这里，重新启动后仍可撤销。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Takes back the last edit.</source>
        <translation>撤销上一次编辑。</translation>
    </message>
    <message>
        <source>Does the last undone edit again.</source>
        <translation>重做最近撤销的编辑。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>A click goes to the state after an edit; states with a name are bold.</source>
        <translation>单击可转到某次修改之后的状态；已命名的状态以粗体显示。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ImportSheet</name>
    <message>
        <source>Where the project goes</source>
        <translation>项目保存位置</translation>
    </message>
    <message>
        <source>Cristae projects (*.cristae)</source>
        <translation>Cristae 项目 (*.cristae)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>dataset, extents, pixel type</comment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>&amp;Open stack</source>
        <translation>打开图像栈(&amp;O)</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>切片 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open a stack</source>
        <translation>打开图像栈</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>数据集(&amp;D)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>切片(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>between the first and the last section of a range</comment>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Voxel size</source>
        <translation>体素尺寸</translation>
    </message>
    <message>
        <source>&amp;Polarity</source>
        <translation>极性(&amp;P)</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>项目文件</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>O&amp;pen that project</source>
        <translation>打开该项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Dark membranes on light (usual)</source>
        <translation>亮背景上的暗膜（常见）</translation>
    </message>
    <message>
        <source>Light membranes on dark</source>
        <translation>暗背景上的亮膜</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Which of the volumes in this file is opened.</source>
        <translation>打开此文件中的哪个体数据。</translation>
    </message>
    <message>
        <source>First section</source>
        <translation>第一张切片</translation>
    </message>
    <message>
        <source>Sections before it are left out. They count from 0.</source>
        <translation>在此之前的切片将被略去。从 0 开始计数。</translation>
    </message>
    <message>
        <source>Last section</source>
        <translation>最后一张切片</translation>
    </message>
    <message>
        <source>Sections after it are left out.</source>
        <translation>在此之后的切片将被略去。</translation>
    </message>
    <message>
        <source>Size of a voxel in x, y and z.</source>
        <translation>体素在 x、y 和 z 方向的尺寸。</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>极性</translation>
    </message>
    <message>
        <source>Whether membranes are darker or lighter than what is around.</source>
        <translation>膜比周围更暗还是更亮。</translation>
    </message>
    <message>
        <source>Change the place of the project</source>
        <translation>更改项目的位置</translation>
    </message>
    <message>
        <source>The stack is never copied; points and results go into the project file.</source>
        <translation>图像栈绝不会被复制；点和结果存入项目文件。</translation>
    </message>
    <message>
        <source>Open the project that is there</source>
        <translation>打开已有的项目</translation>
    </message>
    <message>
        <source>Goes on with its points and results instead of starting anew.</source>
        <translation>继续使用其中的点和结果，而不是重新开始。</translation>
    </message>
    <message>
        <source>Open stack</source>
        <translation>打开图像栈</translation>
    </message>
    <message>
        <source>Makes the project file and shows the stack.</source>
        <translation>创建项目文件并显示图像栈。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Closes; nothing is made.</source>
        <translation>关闭；不创建任何内容。</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 (x × y × z)</source>
        <translation>%1 × %2 × %3（x × y × z）</translation>
    </message>
    <message>
        <source>%1, all of it kept in memory</source>
        <translation>%1，全部保留在内存中</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n section(s) at a time kept in memory</source>
        <translation>
            <numerusform>%1，每次在内存中保留 %n 张切片</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the grey values…</source>
        <translation>正在查看灰度值…</translation>
    </message>
    <message>
        <source>Membranes look light on dark.</source>
        <translation>膜看起来比背景亮。</translation>
    </message>
    <message>
        <source>Membranes look dark on light.</source>
        <translation>膜看起来比背景暗。</translation>
    </message>
    <message>
        <source>The file does not say it. Without it, sizes are given in pixels.</source>
        <translation>文件中没有此信息。未设置时，大小以像素表示。</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>读取自：%1</translation>
    </message>
    <message>
        <source>Sections %1 and %2 show exactly the same.</source>
        <translation>切片 %1 和 %2 的内容完全相同。</translation>
    </message>
    <message numerus="yes">
        <source>All %n section(s)</source>
        <translation>
            <numerusform>全部 %n 张切片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n section(s)</source>
        <translation>
            <numerusform>%1 张切片，共 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n stack(s). Choose one above.</source>
        <translation>
            <numerusform>此文件含有 %n 个图像栈。请在上方选择一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already and stays as it is. Choose another name for the project.</source>
        <translation>%1 已存在，将保持不变。请为项目另选名称。</translation>
    </message>
    <message>
        <source>The colours are all grey: taken as grey values.</source>
        <translation>颜色均为灰色：按灰度值处理。</translation>
    </message>
    <message>
        <source>JPEG is lossy: the grey values are not the original ones.</source>
        <translation>JPEG 是有损格式：灰度值并非原始值。</translation>
    </message>
    <message>
        <source>The second channel (opacity) is left out.</source>
        <translation>第二通道（不透明度）已略去。</translation>
    </message>
    <message>
        <source>The colour table is left out: its indices are taken as grey values.</source>
        <translation>颜色表已略去：其索引按灰度值处理。</translation>
    </message>
    <message>
        <source>White is zero in the file: the grey values are turned round.</source>
        <translation>文件中零值为白色：灰度值已反转。</translation>
    </message>
    <message numerus="yes">
        <source>Its %n time point(s) are taken as sections.</source>
        <translation>
            <numerusform>其 %n 个时间点按切片处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>The section numbers rise by %1.</source>
        <translation>切片编号以 %1 递增。</translation>
    </message>
    <message>
        <source>Section number %1 is there twice: %2 and %3.</source>
        <translation>切片编号 %1 出现两次：%2 和 %3。</translation>
    </message>
    <message>
        <source>One section is missing between %1 and %2.</source>
        <translation>%1 与 %2 之间缺少一张切片。</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) are missing between %1 and %2.</source>
        <translation>
            <numerusform>%1 与 %2 之间缺少 %n 张切片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more gap(s) in the numbering.</source>
        <translation>
            <numerusform>编号中还有 %n 处缺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>The thickness of the section is not given: taken as wide as a pixel.</source>
        <translation>未给出切片厚度：假定与像素宽度相同。</translation>
    </message>
    <message>
        <source>%1 give a pixel of %2 × %3 nm (x × y); the distance of the sections is not given.</source>
        <translation>根据 %1，像素为 %2 × %3 nm（x × y）；未给出切片间距。</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>8-bit, signed</source>
        <translation>8 位，有符号</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>16-bit, signed</source>
        <translation>16 位，有符号</translation>
    </message>
    <message>
        <source>32-bit</source>
        <translation>32 位</translation>
    </message>
    <message>
        <source>32-bit, signed</source>
        <translation>32 位，有符号</translation>
    </message>
    <message>
        <source>64-bit</source>
        <translation>64 位</translation>
    </message>
    <message>
        <source>64-bit, signed</source>
        <translation>64 位，有符号</translation>
    </message>
    <message>
        <source>16-bit floating point</source>
        <translation>16 位浮点</translation>
    </message>
    <message>
        <source>32-bit floating point</source>
        <translation>32 位浮点</translation>
    </message>
    <message>
        <source>64-bit floating point</source>
        <translation>64 位浮点</translation>
    </message>
    <message>
        <source>A project for this stack is there already: %1</source>
        <translation>此图像栈已有项目：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>pixel type, file format</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Skip the sections of another size</source>
        <translation>跳过大小不同的切片</translation>
    </message>
    <message>
        <source>They stay in the folder; the stack goes without them.</source>
        <translation>文件仍留在文件夹中，图像栈不包含它们。</translation>
    </message>
    <message>
        <source>Pad the sections of another size</source>
        <translation>调整大小不同的切片</translation>
    </message>
    <message>
        <source>Too large ones are cropped, too small ones continued with their last pixels, at the right and below. The files stay as they are.</source>
        <translation>过大的切片在右侧和下方裁剪，过小的用边缘像素在右侧和下方补齐。文件保持不变。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width and height of a section</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Section %1 is %2, the others are %3 (x × y).</source>
        <translation>切片 %1 为 %2，其他切片为 %3（x × y）。</translation>
    </message>
    <message numerus="yes">
        <source>Section %1 is %2 and %n other(s) differ too; most are %3 (x × y).</source>
        <translation>
            <numerusform>切片 %1 为 %2，另有 %n 张也不同；多数为 %3（x × y）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip what differs, pad it at the right and below, or choose other files.</source>
        <translation>请跳过不同的切片，在右侧和下方补齐，或选择其他文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of another size skipped: %1.</source>
        <translation>
            <numerusform>已跳过 %n 张大小不同的切片：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of another size cropped or padded: %1.</source>
        <translation>
            <numerusform>已裁剪或补齐 %n 张大小不同的切片：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Skip %n section(s)</source>
        <translation>
            <numerusform>跳过 %n 张切片(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pad %n section(s)</source>
        <translation>
            <numerusform>补齐 %n 张切片(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>Fast copy</source>
        <translation>快速副本</translation>
    </message>
    <message>
        <source>Writes the stack once more as HDF5, beside the project, and opens that one. Your file stays as it is.</source>
        <translation>在项目旁边将图像栈另存为 HDF5 并打开该副本。您的文件保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>Copying: %1 of %n section(s).</source>
        <translation>
            <numerusform>正在复制：%n 张切片中的 %1 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top copying</source>
        <translation>停止复制(&amp;T)</translation>
    </message>
    <message>
        <source>A section takes %1 s to read. From a fast copy it is there at once.</source>
        <translation>读取一张切片需要 %1 秒。从快速副本中可立即显示。</translation>
    </message>
    <message>
        <source>&amp;Make a fast copy (up to %1, about %2)</source>
        <translation>制作快速副本（最多 %1，约 %2）(&amp;M)</translation>
    </message>
    <message>
        <source>Given by you; the file does not say it.</source>
        <translation>由您给出；文件中没有此信息。</translation>
    </message>
    <message>
        <source>Given by you; the file says %1 (%2).</source>
        <translation>由您给出；文件中为 %1（%2）。</translation>
    </message>
    <message>
        <source>Sizes are given in pixels; the file says %1 (%2).</source>
        <translation>大小以像素表示；文件中为 %1（%2）。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::InstancesModel</name>
    <message>
        <source>The edge of the stack cuts this instance: it counts for the share of the field, not for mean and median.</source>
        <translation>此实例被图像栈边缘截断：计入视野占比，但不计入均值和中位数。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::InstancesPanel</name>
    <message>
        <source>How instances are made</source>
        <translation>实例如何生成</translation>
    </message>
    <message>
        <source>&amp;Instances</source>
        <translation>实例(&amp;I)</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Whether each section has its own instances, or bodies go through the sections</source>
        <translation>每张切片有各自的实例，还是实例贯穿多张切片</translation>
    </message>
    <message>
        <source>Make instances again</source>
        <translation>重新生成实例</translation>
    </message>
    <message>
        <source>Of the same prediction, as a new result; nothing is learned or predicted again</source>
        <translation>用同一预测生成新的结果；不重新学习，也不重新预测</translation>
    </message>
    <message>
        <source>Usual values</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Every option above as it is by itself</source>
        <translation>以上各选项恢复为默认值</translation>
    </message>
    <message>
        <source>Show the result that these instances were made of, with its verdicts and corrections</source>
        <translation>显示生成这些实例所用的结果及其判定和修正</translation>
    </message>
    <message>
        <source>A profile goes on in the profile of the next section that it overlaps most.</source>
        <translation>一个截面延续到下一张切片中与它重叠最多的截面。</translation>
    </message>
    <message>
        <source>What is connected in the volume is one body, cut where it has a neck.</source>
        <translation>体积中相连的部分为一个实例，在缩窄处切开。</translation>
    </message>
    <message>
        <source>What is connected in the volume is one body.</source>
        <translation>体积中相连的部分为一个实例。</translation>
    </message>
    <message>
        <source>Automatic takes 3-D components, since the voxel size is not known.</source>
        <translation>由于体素尺寸未知，自动采用三维连通域。</translation>
    </message>
    <message>
        <source>Automatic takes linked sections: one is %1 pixels thick, more than %2.</source>
        <translation>切片厚 %1 像素，超过 %2，因此自动采用切片连接。</translation>
    </message>
    <message>
        <source>Automatic takes the 3-D watershed: a section is %1 pixels thick, up to %2.</source>
        <translation>切片厚 %1 像素，不超过 %2，因此自动采用三维分水岭。</translation>
    </message>
    <message>
        <source>Each section by itself: what is connected in it is one instance.</source>
        <translation>每张切片单独处理：其中相连的部分为一个实例。</translation>
    </message>
    <message>
        <source>Sections are divided between the centres that were found, so that they are always linked.</source>
        <translation>切片按检测到的中心划分，因此总是采用连接。</translation>
    </message>
    <message>
        <source>The result that is there stays in the list of runs.</source>
        <translation>现有结果保留在运行列表中。</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n 个判定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split(s), merge(s) or stroke(s)</source>
        <translation>
            <numerusform>%n 个拆分、合并或画笔操作</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belong to the result that is there and stay with it in the list of runs; the new one begins without them. The next adaptation learns from them all the same.</source>
        <translation>%1属于现有结果，并随它保留在运行列表中；新结果不含这些。下一次适配仍会从中学习。</translation>
    </message>
    <message>
        <source>The prediction of this result is not kept. Segment again, then it is.</source>
        <translation>此结果的预测未保存。重新分割后即会保存。</translation>
    </message>
    <message>
        <source>The smallest body is larger than the largest: none would stay.</source>
        <translation>最小三维实例大于最大三维实例：将一个也不剩。</translation>
    </message>
    <message>
        <source>Set the voxel size to drop bodies by their size.</source>
        <translation>设置体素尺寸后，才能按大小舍弃三维实例。</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <comment>name of a run</comment>
        <translation>返回 %1</translation>
    </message>
    <message>
        <source>Former result</source>
        <translation>先前的结果</translation>
    </message>
    <message>
        <source>Sections (2-D)</source>
        <translation>切片（二维）</translation>
    </message>
    <message>
        <source>Volume (3-D)</source>
        <translation>体积（三维）</translation>
    </message>
    <message>
        <source>Each section by itself: what is connected in it is divided between the centres that were found.</source>
        <translation>每张切片单独处理：其中相连的部分按检测到的中心划分。</translation>
    </message>
    <message>
        <source>Each section by itself: what is connected in it is cut where it has a neck.</source>
        <translation>每张切片单独处理：其中相连的部分在缩窄处切开。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::JobPanel</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Goes on where it was held</source>
        <translation>从暂停处继续</translation>
    </message>
    <message>
        <source>Holds the run and leaves the processor to others</source>
        <translation>暂停运行，将处理器让给其他程序</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a fact, then what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>到此为止</translation>
    </message>
    <message>
        <source>Adapt again</source>
        <translation>再次适配</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>低优先级</translation>
    </message>
    <message>
        <source>Ends the run and uses what was learned so far</source>
        <translation>结束运行，并使用到目前为止学到的内容</translation>
    </message>
    <message>
        <source>Takes the run up at its last checkpoint</source>
        <translation>从上一个检查点继续运行</translation>
    </message>
    <message>
        <source>Ends the run here; nothing is deleted</source>
        <translation>在此结束运行；不会删除任何内容</translation>
    </message>
    <message>
        <source>To the choices of the next run</source>
        <translation>转到下一次运行的选项</translation>
    </message>
    <message>
        <source>To the review of what was found</source>
        <translation>转到检出结果的审阅</translation>
    </message>
    <message>
        <source>Opens what the worker has written</source>
        <translation>打开后台进程写下的日志</translation>
    </message>
    <message>
        <source>Other programs go first; untick it when nothing else is to be done</source>
        <translation>其他程序优先；没有其他工作时可取消勾选</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Share of the whole run that is done</source>
        <translation>整个运行已完成的比例</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>日志的最后几行</translation>
    </message>
    <message>
        <source>What the worker wrote last</source>
        <translation>后台进程最近写下的内容</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Adapting: %1</source>
        <translation>正在适配：%1</translation>
    </message>
    <message>
        <source>Segmenting: %1</source>
        <translation>正在分割：%1</translation>
    </message>
    <message>
        <source>Finishing: %1</source>
        <translation>正在收尾：%1</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <translation>已中断：%1</translation>
    </message>
    <message>
        <source>In another window: %1</source>
        <translation>在另一个窗口中：%1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>Ended early: %1</source>
        <translation>提前结束：%1</translation>
    </message>
    <message>
        <source>Entering the result into the project</source>
        <translation>正在将结果写入项目</translation>
    </message>
    <message>
        <source>Another window of Cristae looks after this run.</source>
        <translation>此运行由另一个 Cristae 窗口管理。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Round %1 of %2: %3</source>
        <translation>第 %1 轮，共 %2 轮：%3</translation>
    </message>
    <message>
        <source>Stopping: what was learned is being saved.</source>
        <translation>正在停止：正在保存已学到的内容。</translation>
    </message>
    <message>
        <source>Paused. It keeps its memory and goes on where it is.</source>
        <translation>已暂停。内存仍被占用，继续时从当前位置开始。</translation>
    </message>
    <message>
        <source>Nothing was heard of it for %1.</source>
        <translation>已有 %1 没有收到运行的消息。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还需 %1</translation>
    </message>
    <message numerus="yes">
        <source>Processor, %n thread(s)</source>
        <translation>
            <numerusform>处理器，%n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>%1, %2 of memory</source>
        <comment>device, memory</comment>
        <translation>%1，内存 %2</translation>
    </message>
    <message>
        <source>Estimated number of mitochondria, round by round: %1</source>
        <translation>各轮估计的线粒体数目：%1</translation>
    </message>
    <message>
        <source>Finds %1 of the points that were held out.</source>
        <translation>找到了 %1 的留出点。</translation>
    </message>
    <message>
        <source>Finds %1 of the points that were held out; in the round before it was %2.</source>
        <translation>找到了 %1 的留出点；上一轮为 %2。</translation>
    </message>
    <message>
        <source>The result is in the project and on screen.</source>
        <translation>结果已存入项目并显示在屏幕上。</translation>
    </message>
    <message numerus="yes">
        <source>Finished in %2: %n instance(s) found.</source>
        <translation>
            <numerusform>用时 %2 完成：找到 %n 个实例。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. The model so far was kept: %n instance(s) found.</source>
        <translation>
            <numerusform>已停止。目前的模型已保留：找到 %n 个实例。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before there was a result. Points and earlier results are as they were.</source>
        <translation>在得到结果之前已停止。点和先前的结果保持不变。</translation>
    </message>
    <message>
        <source>%1 The run can go on from its last checkpoint.</source>
        <translation>%1 运行可以从上一个检查点继续。</translation>
    </message>
    <message>
        <source>The system does not let a running program be raised; the next step will be.</source>
        <translation>系统不允许提高正在运行的程序的优先级；从下一步开始生效。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>phase, remaining time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rounds done</source>
        <translation>已完成的轮次</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Held-out points found, %</source>
        <translation>找到的留出点（%）</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Making instances: %1</source>
        <translation>正在生成实例：%1</translation>
    </message>
</context>
<context>
    <name>cristae::ui::JobPresenter</name>
    <message>
        <source>The run ended early</source>
        <translation>运行提前结束</translation>
    </message>
    <message>
        <source>The run has finished</source>
        <translation>运行已完成</translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>运行已停止</translation>
    </message>
</context>
<context>
    <name>cristae::ui::JourneyBar</name>
    <message>
        <source>Mark</source>
        <translation>标点</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Click the centres of some mitochondria</source>
        <translation>点击一些线粒体的中心</translation>
    </message>
    <message>
        <source>Let the network learn from the points</source>
        <translation>让网络根据这些点学习</translation>
    </message>
    <message>
        <source>Check what was found</source>
        <translation>检查检出的结果</translation>
    </message>
    <message>
        <source>Read the sizes of what was found</source>
        <translation>读取检出结果的大小</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>第 %1 步：%2</translation>
    </message>
    <message>
        <source>%1, proposed next</source>
        <translation>%1，建议的下一步</translation>
    </message>
</context>
<context>
    <name>cristae::ui::KeyListModel</name>
    <message>
        <source>Another command has one of these keys too; neither works until one is changed.</source>
        <translation>另一个命令也使用了其中的快捷键；更改其一之前，两者都不起作用。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Mouse in the views</source>
        <translation>视图中的鼠标操作</translation>
    </message>
    <message>
        <source>Next and previous section</source>
        <translation>下一张和上一张切片</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>以光标为中心缩放</translation>
    </message>
    <message>
        <source>Ten sections</source>
        <translation>十张切片</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+滚轮</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Middle button, or Space and drag</source>
        <translation>鼠标中键，或按住空格键拖动</translation>
    </message>
    <message>
        <source>Put a point</source>
        <translation>放置点</translation>
    </message>
    <message>
        <source>Click with the point tool</source>
        <translation>用点工具点击</translation>
    </message>
    <message>
        <source>Put a negative point</source>
        <translation>放置负点</translation>
    </message>
    <message>
        <source>Shift+click with the point tool</source>
        <translation>用点工具 Shift+点击</translation>
    </message>
    <message>
        <source>Move a point</source>
        <translation>移动点</translation>
    </message>
    <message>
        <source>Drag it</source>
        <translation>拖动该点</translation>
    </message>
    <message>
        <source>Put the cross here in all views</source>
        <translation>在所有视图中将十字线置于此处</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Drag with the right button</source>
        <translation>按住右键拖动</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>右键点击</translation>
    </message>
    <message>
        <source>Look beneath the overlay</source>
        <translation>查看叠加层下方的图像</translation>
    </message>
    <message>
        <source>Hold the key of “Show the overlay”</source>
        <translation>按住“显示叠加层”的快捷键</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>关闭已打开的面板</translation>
    </message>
    <message>
        <source>Esc; it never stops a run</source>
        <translation>Esc；绝不会停止运行</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Legend</name>
    <message>
        <source>TP: found and true</source>
        <translation>TP：已检出且正确</translation>
    </message>
    <message>
        <source>FP: found, not in the truth</source>
        <translation>FP：已检出，但不在真值中</translation>
    </message>
    <message>
        <source>FN: in the truth, missed</source>
        <translation>FN：真值中有，但漏检</translation>
    </message>
    <message>
        <source>Taken as mitochondrion</source>
        <translation>视为线粒体</translation>
    </message>
    <message>
        <source>Taken as background</source>
        <translation>视为背景</translation>
    </message>
    <message>
        <source>Not used in this round</source>
        <translation>本轮未使用</translation>
    </message>
    <message>
        <source>Probability of a mitochondrion</source>
        <translation>线粒体概率</translation>
    </message>
    <message>
        <source>Density of centres</source>
        <translation>中心密度</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Reaches over it: counted</source>
        <translation>越过：计入</translation>
    </message>
    <message>
        <source>Touches it: not counted</source>
        <translation>触及：不计</translation>
    </message>
</context>
<context>
    <name>cristae::ui::MachineMeasure</name>
    <message>
        <source>The speed of this machine could not be measured.</source>
        <translation>无法测量本机的速度。</translation>
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
        <translation>审阅</translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation>运行正在进行</translation>
    </message>
    <message>
        <source>The adaptation is not finished. It can go on without the window; the next start finds it again. Your points are safe either way.</source>
        <translation>适配尚未完成。关闭窗口后它可以继续；下次启动时会重新找到它。无论怎样选择，您的点都是安全的。</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>让它继续</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What was said in this session, newest first</source>
        <translation>本次会话的消息，最新的在前</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What belongs to the present step</source>
        <translation>与当前步骤相关的内容</translation>
    </message>
    <message>
        <source>No prediction yet. Adapt makes one.</source>
        <translation>尚无预测。请先进行适配。</translation>
    </message>
    <message>
        <source>Mitochondrion here</source>
        <translation>此处是线粒体</translation>
    </message>
    <message>
        <source>Not a mitochondrion here</source>
        <translation>此处不是线粒体</translation>
    </message>
    <message>
        <source>One was missed here</source>
        <translation>此处有漏检</translation>
    </message>
    <message>
        <source>Remove this point</source>
        <translation>移除此点</translation>
    </message>
    <message>
        <source>This instance is right</source>
        <translation>此实例正确</translation>
    </message>
    <message>
        <source>This instance is false</source>
        <translation>此实例错误</translation>
    </message>
    <message>
        <source>Open a stack</source>
        <translation>打开图像栈</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Projects (*.cristae)</source>
        <translation>项目 (*.cristae)</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>%1 在哪里？</translation>
    </message>
    <message>
        <source>Open truth</source>
        <translation>打开真值</translation>
    </message>
    <message>
        <source>Import points</source>
        <translation>导入点</translation>
    </message>
    <message>
        <source>Export points</source>
        <translation>导出点</translation>
    </message>
    <message>
        <source>Points (*.csv)</source>
        <translation>点 (*.csv)</translation>
    </message>
    <message>
        <source>The points were written to %1.</source>
        <translation>点已写入 %1。</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>How Cristae is used</source>
        <translation>Cristae 的使用方法</translation>
    </message>
    <message>
        <source>Click: a mitochondrion · Shift+click: not one</source>
        <translation>单击：线粒体 · Shift+单击：不是</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Figures (*.svg *.pdf *.png)</source>
        <translation>图片 (*.svg *.pdf *.png)</translation>
    </message>
    <message>
        <source>The figure was written to %1.</source>
        <translation>图片已写入 %1。</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>The paragraph is on the clipboard.</source>
        <translation>段落已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Stacks (%1);;All files (*)</source>
        <translation>图像栈 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a folder of sections, Zarr, N5 or precomputed volumes</source>
        <translation>打开切片、Zarr、N5 或 precomputed 文件夹</translation>
    </message>
    <message>
        <source>Points (*.csv *.txt *.tsv *.roi *.zip *.nml)</source>
        <translation>点 (*.csv *.txt *.tsv *.roi *.zip *.nml)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Split this instance</source>
        <translation>拆分此实例</translation>
    </message>
    <message>
        <source>Merge this instance with the next clicked</source>
        <translation>将此实例与接下来点击的实例合并</translation>
    </message>
    <message>
        <source>Name this state</source>
        <translation>命名此状态</translation>
    </message>
    <message>
        <source>Everything is saved already. Under a name the history lists this state to go back to:</source>
        <translation>一切都已保存。命名后，历史记录会列出此状态以便返回：</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>命名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The history lists “%1”.</source>
        <translation>历史记录已列出“%1”。</translation>
    </message>
    <message>
        <source>Click: choose · beside all: one was missed · Shift+click: not one</source>
        <translation>点击：选中 · 空白处：漏检 · Shift+点击：不是线粒体</translation>
    </message>
    <message>
        <source>Click: choose an instance</source>
        <translation>点击：选中一个实例</translation>
    </message>
    <message>
        <source>Click: this cross lies in a mitochondrion, or not any more</source>
        <translation>单击：此十字位于线粒体内，再次单击则取消</translation>
    </message>
    <message>
        <source>[ ]: %1 px · Drag: erase from the first instance · Shift: from the selected</source>
        <translation>[ ]：%1 px · 拖动：从最先碰到的实例擦除 · Shift：从选中的</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>A section, or x, y, section in pixels. All count from 0; now %1, %2, %3:</source>
        <translation>一个切片，或以像素为单位的 x、y、切片。均从 0 开始；当前为 %1, %2, %3：</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>“%1” is no place of this stack: x is 0 to %2, y 0 to %3, section 0 to %4.</source>
        <translation>“%1”不是此图像栈中的位置：x 为 0 至 %2，y 为 0 至 %3，切片为 0 至 %4。</translation>
    </message>
    <message>
        <source>Labels of the reference space</source>
        <translation>参考空间的标签</translation>
    </message>
    <message>
        <source>The recipe %1 was taken over.</source>
        <translation>已采用配方 %1。</translation>
    </message>
    <message>
        <source>Go to Adapt</source>
        <translation>转到适配</translation>
    </message>
    <message>
        <source>Click: choose · Drag: the frame by edge or middle</source>
        <translation>点击：选中 · 拖动：按边或中间移动计数框</translation>
    </message>
    <message>
        <source>[ ]: %1 px · Drag: add, or draw a new one; all round: fill · Shift: to the selected</source>
        <translation>[ ]：%1 px · 拖动：扩展或新画；绕一圈：填充 · Shift：加到所选实例</translation>
    </message>
    <message numerus="yes">
        <source>It has %n warning(s), which stand in the step Adapt.</source>
        <translation>
            <numerusform>有 %n 条警告，见“适配”步骤。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::MarkPanel</name>
    <message>
        <source>&amp;Go there</source>
        <translation>转到该处(&amp;G)</translation>
    </message>
    <message>
        <source>Make it a &amp;point</source>
        <translation>改为点(&amp;P)</translation>
    </message>
    <message>
        <source>Make it a &amp;negative point</source>
        <translation>改为负点(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n point(s)</source>
        <translation>
            <numerusform>移除 %n 个点(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Points over the sections</source>
        <translation>点在各切片上的分布</translation>
    </message>
    <message>
        <source>Points over the field</source>
        <translation>点在视野中的分布</translation>
    </message>
    <message>
        <source>enough to start</source>
        <translation>足以开始</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Over the sections</source>
        <translation>各切片上</translation>
    </message>
    <message>
        <source>Over the field</source>
        <translation>视野中</translation>
    </message>
    <message>
        <source>Next useful place</source>
        <translation>下一个推荐位置</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一个位置</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Goes where a look is worth most (N).</source>
        <translation>转到最值得查看的位置 (N)。</translation>
    </message>
    <message>
        <source>Goes back to the place before (Shift+N).</source>
        <translation>返回前一个位置 (Shift+N)。</translation>
    </message>
    <message>
        <source>Import points</source>
        <translation>导入点</translation>
    </message>
    <message>
        <source>Reads points from a CSV file of this or another program.</source>
        <translation>从本程序或其他程序的 CSV 文件读取点。</translation>
    </message>
    <message>
        <source>Export points</source>
        <translation>导出点</translation>
    </message>
    <message>
        <source>Writes all points into a CSV file.</source>
        <translation>将所有点写入 CSV 文件。</translation>
    </message>
    <message>
        <source>List of points</source>
        <translation>点列表</translation>
    </message>
    <message>
        <source>Enter goes to a point, Delete removes the selected ones.</source>
        <translation>按 Enter 转到点，按 Delete 移除选中的点。</translation>
    </message>
    <message>
        <source>Remove the selected points</source>
        <translation>移除选中的点</translation>
    </message>
    <message>
        <source>Can be undone.</source>
        <translation>可以撤销。</translation>
    </message>
    <message>
        <source>Change the kind of the point</source>
        <translation>更改点的类型</translation>
    </message>
    <message>
        <source>A negative point says that there is no mitochondrion.</source>
        <translation>负点表示该处没有线粒体。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <comment>points clicked, points that are good to have</comment>
        <translation>%1 / 约 %2</translation>
    </message>
    <message numerus="yes">
        <source>You can adapt at any time; %n more point(s) make a fair start.</source>
        <translation>
            <numerusform>随时可以适配；再标 %n 个点会是较好的起点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough to start. More points make the result steadier.</source>
        <translation>足以开始。点越多，结果越稳定。</translation>
    </message>
    <message>
        <source>Good. More points hardly change the result.</source>
        <translation>良好。更多的点几乎不会改变结果。</translation>
    </message>
    <message>
        <source>Number of objects: not known yet</source>
        <translation>对象数目：尚未知</translation>
    </message>
    <message>
        <source>About %1 objects</source>
        <comment>estimate</comment>
        <translation>约 %1 个对象</translation>
    </message>
    <message>
        <source>About %1 objects (%2 to %3)</source>
        <comment>estimate and its range</comment>
        <translation>约 %1 个对象（%2 至 %3）</translation>
    </message>
    <message>
        <source>A mitochondrion counts once in each section that shows it.</source>
        <translation>一个线粒体在每张可见它的切片中各计一次。</translation>
    </message>
    <message>
        <source>Points in two sections or more give a first estimate. %1</source>
        <translation>在两张或更多切片上标点即可得到初步估计。%1</translation>
    </message>
    <message>
        <source>From the density that the last run found; the range is that of its last rounds. %1</source>
        <translation>根据上次运行得到的密度；范围取自其最后几轮。%1</translation>
    </message>
    <message>
        <source>From the points in the sections where you clicked, taken for all sections; objects that you left out there are not in it. %1</source>
        <translation>由您标过点的切片推算到所有切片；您在其中未点击的对象不计在内。%1</translation>
    </message>
    <message numerus="yes">
        <source>Points lie in %1 of %n section(s).</source>
        <translation>
            <numerusform>共 %n 张切片，点分布在其中 %1 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>All nine parts of the field have points.</source>
        <translation>视野的九个区域都有点。</translation>
    </message>
    <message numerus="yes">
        <source>%n of nine parts of the field have no point yet.</source>
        <translation>
            <numerusform>视野的九个区域中有 %n 个还没有点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n negative point(s)</source>
        <translation>
            <numerusform>以及 %n 个负点</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a stack; its points are listed here.</source>
        <translation>打开图像栈后，其中的点会列在这里。</translation>
    </message>
    <message>
        <source>Click the middle of any mitochondrion. Ten, spread over the stack, are a good start; a few pixels off does not matter.</source>
        <translation>点击任意线粒体的中心。先标十个点，分布在整个图像栈中，是不错的开始；偏几个像素没有关系。</translation>
    </message>
    <message>
        <source>Enough to start. A run tells how many there are, and how many points are good.</source>
        <translation>足以开始。运行一次即可得知大约有多少个，以及需要多少个点。</translation>
    </message>
    <message>
        <source>%1 objects or more</source>
        <comment>estimate</comment>
        <translation>%1 个或更多对象</translation>
    </message>
</context>
<context>
    <name>cristae::ui::MarkStrip</name>
    <message numerus="yes">
        <source>Section %1: %n point(s)</source>
        <translation>
            <numerusform>切片 %1：%n 个点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::MeasurePanel</name>
    <message>
        <source>Set the voxel size to get µm</source>
        <translation>设置体素尺寸以使用 µm</translation>
    </message>
    <message>
        <source>Set the voxel size</source>
        <translation>设置体素尺寸</translation>
    </message>
    <message>
        <source>Without a voxel size all sizes are in pixels</source>
        <translation>未设置体素尺寸时，所有大小以像素表示</translation>
    </message>
    <message>
        <source>Number of an instance</source>
        <translation>实例编号</translation>
    </message>
    <message>
        <source>Find an instance</source>
        <translation>查找实例</translation>
    </message>
    <message>
        <source>Show only instances whose number begins so</source>
        <translation>只显示编号以此开头的实例</translation>
    </message>
    <message>
        <source>Complete only</source>
        <translation>仅完整</translation>
    </message>
    <message>
        <source>Hide instances that the edge of the stack cuts</source>
        <translation>隐藏被图像栈边缘截断的实例</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Measures of each instance; Enter goes there</source>
        <translation>每个实例的测量值；按 Enter 转到该实例</translation>
    </message>
    <message>
        <source>Columns of the table; a click sorts</source>
        <translation>表格的列；点击进行排序</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all, for a spreadsheet</source>
        <translation>复制所选行（未选则全部），用于电子表格</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>Write the table and the definition of each column</source>
        <translation>写出表格和各列的定义</translation>
    </message>
    <message>
        <source>There is nothing to measure yet. Adapt finds the instances.</source>
        <translation>尚无可测量的内容。适配后才有实例。</translation>
    </message>
    <message>
        <source>Go to Adapt</source>
        <translation>转到适配</translation>
    </message>
    <message>
        <source>Show the panel for runs</source>
        <translation>显示运行面板</translation>
    </message>
    <message>
        <source>Measuring the instances…</source>
        <translation>正在测量实例…</translation>
    </message>
    <message>
        <source>The result has no instance. More points, in places that look different, help.</source>
        <translation>结果中没有实例。在外观不同的位置多标一些点会有帮助。</translation>
    </message>
    <message>
        <source>Measuring again; these are the figures before.</source>
        <translation>正在重新测量；当前为先前的数值。</translation>
    </message>
    <message>
        <source>Points or verdicts changed since this result was made.</source>
        <translation>得到此结果之后，点或判定已更改。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Measures of each instance as numbers</source>
        <translation>以数字显示每个实例的测量值</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Measures of all instances as a figure</source>
        <translation>以图显示所有实例的测量值</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>选择列…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Choose which measures the table shows</source>
        <translation>选择表格显示哪些测量值</translation>
    </message>
    <message>
        <source>Methods text</source>
        <translation>复制方法段落</translation>
    </message>
    <message>
        <source>Copy a paragraph for the methods section of a paper: versions, settings, counts</source>
        <translation>复制一段文字，用于论文的方法部分：版本、设置、计数</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>生成报告…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>Write tables, plots, pictures and methods of this result as one page</source>
        <translation>将此结果的表格、图表、图像和方法写成一个网页</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected instance(s) left out.</source>
        <translation>
            <numerusform>已排除 %n 个被拒绝的实例。</numerusform>
        </translation>
    </message>
    <message>
        <source>Population and reference space</source>
        <translation>总体与参考空间</translation>
    </message>
    <message>
        <source>&amp;Reference space</source>
        <translation>参考空间(&amp;R)</translation>
    </message>
    <message>
        <source>Reference space</source>
        <translation>参考空间</translation>
    </message>
    <message>
        <source>What shares and densities are of: labels of the cells or of a region, as a stack of the same shape</source>
        <translation>比例和密度所针对的空间：细胞或区域的标签，为形状相同的图像栈</translation>
    </message>
    <message>
        <source>The field</source>
        <translation>视野</translation>
    </message>
    <message>
        <source>Take all that was imaged, which is not a cell</source>
        <translation>采用全部成像范围，它并不是细胞</translation>
    </message>
    <message>
        <source>&amp;Contacts within</source>
        <translation>接触距离(&amp;C)</translation>
    </message>
    <message>
        <source> nm</source>
        <translation> nm</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>不测量</translation>
    </message>
    <message>
        <source>Contacts within</source>
        <translation>接触距离</translation>
    </message>
    <message>
        <source>Boundary this near to another instance counts as contact; 0 measures none</source>
        <translation>与另一实例距离在此之内的边界视为接触；0 表示不测量</translation>
    </message>
    <message>
        <source>The field that was imaged</source>
        <translation>成像视野</translation>
    </message>
    <message>
        <source>Counting frame</source>
        <translation>计数框</translation>
    </message>
</context>
<context>
    <name>cristae::ui::MeasurePlot</name>
    <message>
        <source>Plot</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>How the values are drawn</source>
        <translation>数值的绘制方式</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>累积比例</translation>
    </message>
    <message>
        <source>Violin with points</source>
        <translation>小提琴图加散点</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>散点图</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>The column of the table that is drawn</source>
        <translation>要绘制的表格列</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>The column on the upright axis of a scatter plot</source>
        <translation>散点图纵轴所用的列</translation>
    </message>
    <message>
        <source>With cut instances</source>
        <translation>包含被截断的实例</translation>
    </message>
    <message>
        <source>Draw those too that the edge of the stack cuts; their sizes are too small</source>
        <translation>同时绘制被图像栈边缘截断的实例；其大小偏小</translation>
    </message>
    <message>
        <source>Plot of the measures</source>
        <translation>测量值图表</translation>
    </message>
    <message>
        <source>Save figure…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Write the plot as SVG, PDF or PNG for a paper</source>
        <translation>将图表写为 SVG、PDF 或 PNG，用于论文</translation>
    </message>
    <message>
        <source>Along the stack</source>
        <translation>沿图像栈</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>These instances have no measure of this kind. Directions need a voxel size.</source>
        <translation>这些实例没有此类测量值。方向需要体素大小。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Continue with</source>
        <translation>继续处理(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>切片(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <translation>叠加层(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Contrast</source>
        <translation>对比度(&amp;C)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tools, views and overlay</source>
        <translation>工具、视图和叠加层</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>All commands by subject</source>
        <translation>按类别列出的所有命令</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
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
            <numerusform>%n 张切片看起来受损，已在图像下方以斜线标出：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>all of one grey value</source>
        <translation>全部为同一灰度值</translation>
    </message>
    <message>
        <source>the section before once more</source>
        <translation>与上一张切片相同</translation>
    </message>
    <message>
        <source>does not resemble its neighbours</source>
        <translation>与相邻切片不相似</translation>
    </message>
    <message>
        <source>shifted against the section before</source>
        <translation>相对上一张切片有位移</translation>
    </message>
    <message>
        <source>more blurred than its neighbours</source>
        <translation>比相邻切片模糊</translation>
    </message>
    <message>
        <source>noisier than its neighbours</source>
        <translation>比相邻切片噪声大</translation>
    </message>
    <message>
        <source>less contrast than its neighbours</source>
        <translation>比相邻切片对比度低</translation>
    </message>
    <message>
        <source>more contrast than its neighbours</source>
        <translation>比相邻切片对比度高</translation>
    </message>
    <message>
        <source>darker than its neighbours</source>
        <translation>比相邻切片暗</translation>
    </message>
    <message>
        <source>brighter than its neighbours</source>
        <translation>比相邻切片亮</translation>
    </message>
    <message>
        <source>many pixels are quite black or quite white</source>
        <translation>许多像素为全黑或全白</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Opening</name>
    <message>
        <source>Opening the project…</source>
        <translation>正在打开项目…</translation>
    </message>
    <message>
        <source>Making the demonstration stack…</source>
        <translation>正在生成演示图像栈…</translation>
    </message>
    <message>
        <source>Truth was opened. Scores are in Review.</source>
        <translation>真值已打开。评分见“审阅”。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) were imported.</source>
        <translation>
            <numerusform>已导入 %n 个点。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::OptionValues</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Linked sections</source>
        <translation>切片连接</translation>
    </message>
    <message>
        <source>3-D components</source>
        <translation>三维连通域</translation>
    </message>
    <message>
        <source>3-D watershed</source>
        <translation>三维分水岭</translation>
    </message>
    <message>
        <source>Always one body</source>
        <translation>总是同一实例</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>连通域</translation>
    </message>
    <message>
        <source>If they rejoin</source>
        <translation>再次汇合时</translation>
    </message>
    <message>
        <source>By centres</source>
        <translation>按中心划分</translation>
    </message>
    <message>
        <source>At necks</source>
        <translation>在缩窄处</translation>
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
        <translation>负点</translation>
    </message>
    <message>
        <source>%1 in section %2 at y %3, x %4</source>
        <translation>%1，切片 %2，y %3，x %4</translation>
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
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>cristae::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>键盘和鼠标</translation>
    </message>
    <message>
        <source>Runs and memory</source>
        <translation>运行和内存</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>As in papers: green, red, white</source>
        <translation>论文常用：绿、红、白</translation>
    </message>
    <message>
        <source>Safe for red-green blindness</source>
        <translation>适合红绿色盲</translation>
    </message>
    <message>
        <source>For print: line styles</source>
        <translation>用于印刷：线型</translation>
    </message>
    <message>
        <source>Goes through sections</source>
        <translation>切换切片</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>最快的可用设备</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Low: other programs come first</source>
        <translation>低：其他程序优先</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>所有核心</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>When a run ends</source>
        <translation>运行结束时</translation>
    </message>
    <message>
        <source>Show and change keys…</source>
        <translation>显示和更改快捷键…</translation>
    </message>
    <message>
        <source>Show and change keys</source>
        <translation>显示和更改快捷键</translation>
    </message>
    <message>
        <source>Open the list of all keys</source>
        <translation>打开所有快捷键的列表</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Set everything here back to how it was at first</source>
        <translation>将此处所有设置恢复为初始值</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the preferences; everything is applied already</source>
        <translation>关闭首选项；所有更改均已生效</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Sections are judged best on neutral dark.</source>
        <translation>在中性深色背景下最便于判读切片。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Changes at once. Files are the same in every language.</source>
        <translation>立即生效。文件在任何语言下都相同。</translation>
    </message>
    <message>
        <source>Colours of agreement</source>
        <translation>对照配色</translation>
    </message>
    <message>
        <source>For right, false and missed instances; line styles differ too.</source>
        <translation>用于正确、误检和漏检的实例；线型也有区别。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>As in a program that you know. Keys that you changed stay changed.</source>
        <translation>采用您熟悉的程序的快捷键。您改过的快捷键保持不变。</translation>
    </message>
    <message>
        <source>The wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Over a section; with Ctrl it does the other.</source>
        <translation>在切片上滚动时的作用；按住 Ctrl 则为另一种。</translation>
    </message>
    <message>
        <source>Runs use</source>
        <translation>运行设备</translation>
    </message>
    <message>
        <source>A GPU is many times faster. Results on it differ in the last digits.</source>
        <translation>GPU 要快很多倍。其结果在末几位数字上会有差异。</translation>
    </message>
    <message>
        <source>Threads of a run</source>
        <translation>运行的线程数</translation>
    </message>
    <message>
        <source>Fewer leave cores free for other work. Takes effect with the next run.</source>
        <translation>线程少一些，可为其他工作留出核心。下次运行时生效。</translation>
    </message>
    <message>
        <source>Priority of a run</source>
        <translation>运行的优先级</translation>
    </message>
    <message>
        <source>Low keeps the computer quick while a run is on.</source>
        <translation>“低”可使计算机在运行期间保持流畅。</translation>
    </message>
    <message>
        <source>Memory for sections</source>
        <translation>切片内存</translation>
    </message>
    <message>
        <source>More keeps more sections ready to be shown at once.</source>
        <translation>内存越多，可立即显示的切片越多。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Shown by the desktop, only while this window is not in front.</source>
        <translation>由桌面系统显示，仅在此窗口不在前台时出现。</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>重置“%1”</translation>
    </message>
    <message>
        <source>Set “%1” back to how it was at first</source>
        <translation>将“%1”恢复为初始值</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RecentDelegate</name>
    <message>
        <source>Missing. Find…</source>
        <translation>文件缺失。查找…</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RecentModel</name>
    <message>
        <source>%1 is not there. Find it, or remove it from this list.</source>
        <translation>%1 不存在。请查找它，或将其从此列表中移除。</translation>
    </message>
    <message>
        <source>%1, missing</source>
        <translation>%1，缺失</translation>
    </message>
    <message>
        <source>%1, %2, opened: %3</source>
        <translation>%1，%2，打开时间：%3</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RecentProjects</name>
    <message>
        <source>Today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s), %1 × %2 px</source>
        <translation>
            <numerusform>%n 张切片，%1 × %2 px</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::RelocateSheet</name>
    <message>
        <source>%1 is the stack of this project.</source>
        <translation>%1 是此项目的图像栈。</translation>
    </message>
    <message>
        <source>%1 is another stack: it has the same size, but its sections show something else. Points would lie in the wrong places unless it is a new version of the same stack.</source>
        <translation>%1 是另一个图像栈：大小相同，但切片内容不同。除非它是同一图像栈的新版本，否则点的位置会不正确。</translation>
    </message>
    <message>
        <source>%1 is another stack: it has %2, the stack of this project has %3. Choose another one.</source>
        <translation>%1 是另一个图像栈：其大小为 %2，而此项目的图像栈为 %3。请另选一个。</translation>
    </message>
    <message>
        <source>Folder of the sections</source>
        <translation>切片文件夹</translation>
    </message>
    <message>
        <source>File of the stack</source>
        <translation>图像栈文件</translation>
    </message>
    <message>
        <source>%1 was not found at %2, nor near the project file. Your points and results are safe; they need the stack to be shown.</source>
        <translation>在 %2 和项目文件附近都没有找到 %1。您的点和结果是安全的；但需要图像栈才能显示。</translation>
    </message>
    <message>
        <source>Comparing the sections…</source>
        <translation>正在比较切片…</translation>
    </message>
    <message>
        <source>Find the stack</source>
        <translation>查找图像栈</translation>
    </message>
    <message>
        <source>Where is the stack?</source>
        <translation>图像栈在哪里？</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>选择文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Use it anyway</source>
        <translation>仍然使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the file of the stack</source>
        <translation>选择图像栈文件</translation>
    </message>
    <message>
        <source>It is compared with what the project knows.</source>
        <translation>将与项目中的记录进行比对。</translation>
    </message>
    <message>
        <source>Choose the folder of the sections</source>
        <translation>选择切片文件夹</translation>
    </message>
    <message>
        <source>Use this stack anyway</source>
        <translation>仍然使用此图像栈</translation>
    </message>
    <message>
        <source>Points stay at the same pixels. This can be undone in the history.</source>
        <translation>点保持在原来的像素上。可在历史记录中撤销。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leaves the project closed and unchanged.</source>
        <translation>不打开项目，也不做更改。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewCard</name>
    <message>
        <source>Instance %1</source>
        <translation>实例 %1</translation>
    </message>
    <message>
        <source>Section %1 · %2</source>
        <translation>切片 %1 · %2</translation>
    </message>
    <message>
        <source>Sections %1 to %2 · %3</source>
        <translation>切片 %1 至 %2 · %3</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>未发现疑点。</translation>
    </message>
    <message>
        <source>Show this instance</source>
        <translation>显示此实例</translation>
    </message>
    <message>
        <source>Moves all views to this instance.</source>
        <translation>将所有视图移到此实例。</translation>
    </message>
    <message>
        <source>Moves all views to this instance. XY, XZ and YZ are cut through one place in it, which the marks at their edges show; beside them its surface.</source>
        <translation>将所有视图移到此实例。XY、XZ 和 YZ 是通过其中同一位置的切面，边缘的标记指示该位置；旁边是它的表面。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewCountingFace</name>
    <message>
        <source>%1 of %2 points of this field are in mitochondria.</source>
        <translation>此视野的 %2 个点中有 %1 个位于线粒体内。</translation>
    </message>
    <message>
        <source>All fields are counted.</source>
        <translation>所有视野均已计数。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Goes to the field before.</source>
        <translation>转到上一个视野。</translation>
    </message>
    <message>
        <source>Field done</source>
        <translation>视野完成</translation>
    </message>
    <message>
        <source>All points of this field were looked at. Goes to the next field that is not counted.</source>
        <translation>此视野的所有点都已查看。转到下一个未计数的视野。</translation>
    </message>
    <message>
        <source>Pause counting</source>
        <translation>暂停计数</translation>
    </message>
    <message>
        <source>Shows the result again; what was counted is kept.</source>
        <translation>再次显示结果；已计数的内容会保留。</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>继续计数</translation>
    </message>
    <message>
        <source>Shows the next field that is not counted.</source>
        <translation>显示下一个未计数的视野。</translation>
    </message>
    <message>
        <source>Look through the fields</source>
        <translation>查看各视野</translation>
    </message>
    <message>
        <source>Shows the counted fields again, from the first.</source>
        <translation>从第一个开始再次显示已计数的视野。</translation>
    </message>
    <message>
        <source>Start counting</source>
        <translation>开始计数</translation>
    </message>
    <message>
        <source>Draws random fields and shows the first.</source>
        <translation>随机抽取视野并显示第一个。</translation>
    </message>
    <message>
        <source>Draw more fields</source>
        <translation>抽取更多视野</translation>
    </message>
    <message>
        <source>More fields make the ranges narrower.</source>
        <translation>视野越多，区间越窄。</translation>
    </message>
    <message>
        <source>How much is mitochondria, and how much of it was found?</source>
        <translation>线粒体有多少，其中找到了多少？</translation>
    </message>
    <message>
        <source>Crosses lie on small fields, drawn at random from the whole stack. Click those that lie in a mitochondrion; the result is hidden meanwhile. The counts need no result and hold for every later one.</source>
        <translation>十字位于从整个图像栈随机抽取的小视野上。请单击位于线粒体内的十字；期间结果会隐藏。计数不需要结果，并适用于之后的每个结果。</translation>
    </message>
    <message>
        <source>What the counts say</source>
        <translation>计数说明了什么</translation>
    </message>
    <message>
        <source>Counted fields</source>
        <translation>已计数的视野</translation>
    </message>
    <message>
        <source>Share of the fields that are counted.</source>
        <translation>已计数视野的比例。</translation>
    </message>
    <message>
        <source>Counts by eye and in the result</source>
        <translation>目测与结果中的计数</translation>
    </message>
    <message>
        <source>For each field the points in mitochondria, by eye and in the result.</source>
        <translation>每个视野中位于线粒体内的点数，目测与结果对照。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewPanel</name>
    <message>
        <source>By eye</source>
        <translation>目视</translation>
    </message>
    <message>
        <source>Against truth</source>
        <translation>对照真值</translation>
    </message>
    <message>
        <source>Review by eye</source>
        <translation>目视审阅</translation>
    </message>
    <message>
        <source>Go through the instances, the most doubtful first.</source>
        <translation>逐个查看实例，最存疑的在前。</translation>
    </message>
    <message>
        <source>Review against truth</source>
        <translation>对照真值审阅</translation>
    </message>
    <message>
        <source>Compare the result with labels that people made.</source>
        <translation>将结果与人工标注进行比较。</translation>
    </message>
    <message>
        <source>By counting</source>
        <translation>通过计数</translation>
    </message>
    <message>
        <source>Review by counting</source>
        <translation>通过计数检查</translation>
    </message>
    <message>
        <source>Count test points on random fields: how much is mitochondria, and what was missed.</source>
        <translation>在随机视野上对测试点计数：线粒体有多少，漏掉了什么。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewQueue</name>
    <message>
        <source>Instance %1, section %2</source>
        <translation>实例 %1，切片 %2</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewQueueFace</name>
    <message>
        <source>No prediction yet. Adapt makes one.</source>
        <translation>尚无预测。请先进行适配。</translation>
    </message>
    <message>
        <source>Go to Adapt</source>
        <translation>转到适配</translation>
    </message>
    <message>
        <source>Shows the panel where an adaptation is started.</source>
        <translation>显示用于启动适配的面板。</translation>
    </message>
    <message>
        <source>Looking for the instances that are most doubtful…</source>
        <translation>正在查找最存疑的实例…</translation>
    </message>
    <message>
        <source>The result holds no instances. More points, or a longer adaptation, may find some.</source>
        <translation>结果中没有实例。多标一些点或延长适配，可能会找到一些。</translation>
    </message>
    <message>
        <source>The whole sample is reviewed.</source>
        <translation>样本已全部审阅。</translation>
    </message>
    <message>
        <source>All instances are reviewed.</source>
        <translation>所有实例均已审阅。</translation>
    </message>
    <message>
        <source>One is missing? Click its middle with the point tool: it counts as missed and as a point.</source>
        <translation>有遗漏？用点工具点击其中心：它会计为漏检，同时作为一个点。</translation>
    </message>
    <message>
        <source>Random sample of %1</source>
        <translation>随机样本，共 %1 个</translation>
    </message>
    <message>
        <source>How good is the whole result?</source>
        <translation>整体结果质量如何？</translation>
    </message>
    <message>
        <source>Back to the doubtful ones</source>
        <translation>返回存疑实例</translation>
    </message>
    <message>
        <source>Estimate precision</source>
        <translation>估计精确率</translation>
    </message>
    <message>
        <source>Leaves the sample; its verdicts are kept.</source>
        <translation>离开样本；其判定会保留。</translation>
    </message>
    <message>
        <source>Draws a random sample and asks for a verdict on each.</source>
        <translation>抽取随机样本，并请您逐一判定。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a verdict and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>This instance is right.</source>
        <translation>此实例正确。</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>This instance is not a mitochondrion.</source>
        <translation>此实例不是线粒体。</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Remembers this instance for a second look.</source>
        <translation>记下此实例，以便再次查看。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Puts this instance at the end of the queue.</source>
        <translation>将此实例放到队列末尾。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Goes to the instance before.</source>
        <translation>转到上一个实例。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Goes to the next instance without a verdict on this one.</source>
        <translation>不对此实例作判定，转到下一个实例。</translation>
    </message>
    <message>
        <source>Reviewed instances</source>
        <translation>已审阅的实例</translation>
    </message>
    <message>
        <source>Share of the instances that have a verdict.</source>
        <translation>已有判定的实例所占比例。</translation>
    </message>
    <message>
        <source>Verdicts on %1 random instances give the share of right ones, with a 95 % range, for a paper.</source>
        <translation>对 %1 个随机实例的判定可给出正确比例及其 95% 区间，可用于论文。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Several mitochondria in one: cuts it between the centres clicked in it.</source>
        <translation>多个线粒体连成一个：在所点击的中心之间切开。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>A part of a mitochondrion: joins it with the next instance that is clicked.</source>
        <translation>线粒体的一部分：与接下来点击的实例合并。</translation>
    </message>
    <message>
        <source>The whole sample is reviewed. Flagged and left out of the estimate: %1.</source>
        <translation>样本已全部审阅。已标记且未计入估计：%1。</translation>
    </message>
    <message>
        <source>Draw %1 more</source>
        <translation>再抽取 %1 个</translation>
    </message>
    <message>
        <source>Adds random instances to the sample, so that the range becomes narrower.</source>
        <translation>向样本中加入随机实例，使区间更窄。</translation>
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
        <translation>%1 的计算方法</translation>
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
        <translation>图像栈</translation>
    </message>
    <message>
        <source>mean ± SD</source>
        <translation>均值 ± 标准差</translation>
    </message>
    <message>
        <source>By pixel</source>
        <translation>按像素</translation>
    </message>
    <message>
        <source>By instance</source>
        <translation>按实例</translation>
    </message>
    <message>
        <source>%1 of the section</source>
        <translation>%1，当前切片</translation>
    </message>
    <message>
        <source>%1 of the stack</source>
        <translation>%1，图像栈</translation>
    </message>
    <message>
        <source>%1, mean over sections</source>
        <translation>%1，各切片均值</translation>
    </message>
    <message>
        <source>Shows the formula, the matching rule and how sections are put together.</source>
        <translation>显示公式、匹配规则以及各切片的汇总方式。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewTruthFace</name>
    <message>
        <source>No prediction yet. Adapt makes one.</source>
        <translation>尚无预测。请先进行适配。</translation>
    </message>
    <message>
        <source>Go to Adapt</source>
        <translation>转到适配</translation>
    </message>
    <message>
        <source>Shows the panel where an adaptation is started.</source>
        <translation>显示用于启动适配的面板。</translation>
    </message>
    <message>
        <source>You do not need truth to use Cristae. If you have it, drop it here to see scores.</source>
        <translation>使用 Cristae 不需要真值。如果您有真值，拖到此处即可查看评分。</translation>
    </message>
    <message>
        <source>Open truth…</source>
        <translation>打开真值…</translation>
    </message>
    <message>
        <source>Chooses a labelled stack of the same shape.</source>
        <translation>选择相同形状的标注图像栈。</translation>
    </message>
    <message>
        <source>Comparing with the truth…</source>
        <translation>正在与真值比较…</translation>
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
        <translation>图像栈</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Every instance has its partner at this threshold.</source>
        <translation>在此阈值下，每个实例都有匹配对象。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Goes to the error before.</source>
        <translation>转到上一个错误。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Goes to the next error.</source>
        <translation>转到下一个错误。</translation>
    </message>
    <message>
        <source>TP: found and true</source>
        <translation>TP：已检出且正确</translation>
    </message>
    <message>
        <source>FP: found, not in the truth</source>
        <translation>FP：已检出，但不在真值中</translation>
    </message>
    <message>
        <source>FN: in the truth, missed</source>
        <translation>FN：真值中有，但漏检</translation>
    </message>
    <message>
        <source>%1, section</source>
        <translation>%1，切片</translation>
    </message>
    <message>
        <source>%1, stack</source>
        <translation>%1，图像栈</translation>
    </message>
    <message>
        <source>Open other truth</source>
        <translation>打开其他真值</translation>
    </message>
    <message>
        <source>Chooses another labelled stack of the same shape.</source>
        <translation>选择另一个相同形状的标注图像栈。</translation>
    </message>
    <message>
        <source>Take the truth away</source>
        <translation>移除真值</translation>
    </message>
    <message>
        <source>Compares no longer; the file stays as it is.</source>
        <translation>不再比较；文件保持不变。</translation>
    </message>
    <message>
        <source>By instance</source>
        <translation>按实例</translation>
    </message>
    <message>
        <source>By pixel</source>
        <translation>按像素</translation>
    </message>
    <message>
        <source>Colours whole instances by whether they have a partner.</source>
        <translation>根据是否有匹配对象为整个实例着色。</translation>
    </message>
    <message>
        <source>Colours each pixel by whether both agree.</source>
        <translation>根据两者是否一致为每个像素着色。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As in papers</source>
        <translation>论文常用</translation>
    </message>
    <message>
        <source>Safe for red-green blindness</source>
        <translation>适合红绿色盲</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>用于印刷</translation>
    </message>
    <message>
        <source>Colours of TP, FP and FN; the line styles stay the same.</source>
        <translation>TP、FP 和 FN 的颜色；线型保持不变。</translation>
    </message>
    <message>
        <source>IoU of a match</source>
        <translation>匹配的 IoU</translation>
    </message>
    <message>
        <source>How much an instance and its partner must overlap to count as TP.</source>
        <translation>实例与其匹配对象至少重叠多少才计为 TP。</translation>
    </message>
    <message>
        <source>What is wrong, the largest first. A click shows it in the views.</source>
        <translation>错误列表，最大的在前。点击即可在视图中显示。</translation>
    </message>
    <message>
        <source>3-D: an instance goes through the sections</source>
        <translation>三维：一个实例贯穿多张切片</translation>
    </message>
    <message>
        <source>2-D: each section has its own instances</source>
        <translation>二维：每张切片有各自的实例</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RunController</name>
    <message>
        <source>Save the project under another name and adapt there.</source>
        <translation>请将项目另存为其他名称，并在其中适配。</translation>
    </message>
    <message>
        <source>The model of the earlier run is not in the project&apos;s data folder any more.</source>
        <translation>先前运行的模型已不在项目的数据文件夹中。</translation>
    </message>
    <message>
        <source>Adapt from the source pack instead.</source>
        <translation>请改为从源模型包开始适配。</translation>
    </message>
    <message>
        <source>No source pack comes with this copy of the program.</source>
        <translation>此程序未随附任何源模型包。</translation>
    </message>
    <message>
        <source>Choose a source pack file.</source>
        <translation>请选择源模型包文件。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>无法创建 %1：%2。</translation>
    </message>
    <message>
        <source>Check that the project&apos;s folder may be written and the disk has room.</source>
        <translation>请检查项目文件夹是否可写，以及磁盘空间是否足够。</translation>
    </message>
    <message>
        <source>The run has left no trace in its folder.</source>
        <translation>该运行的文件夹中没有留下任何记录。</translation>
    </message>
    <message>
        <source>Adapt again.</source>
        <translation>请再次适配。</translation>
    </message>
    <message>
        <source>The folder of %1 is not there any more.</source>
        <translation>%1 的文件夹已不存在。</translation>
    </message>
    <message>
        <source>The run that made this result is not in the project&apos;s data folder any more.</source>
        <translation>生成此结果的运行已不在项目的数据文件夹中。</translation>
    </message>
    <message>
        <source>Segment again, or adapt.</source>
        <translation>请重新分割，或进行适配。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RunWords</name>
    <message>
        <source>Quick look</source>
        <translation>快速查看</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>长时间</translation>
    </message>
    <message>
        <source>Published settings</source>
        <translation>论文设置</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Half the time of Standard: shows whether the pack suits the stack.</source>
        <translation>用时为“标准”的一半：可看出模型包是否适合此图像栈。</translation>
    </message>
    <message>
        <source>Ten rounds with a small network. The right choice for most stacks.</source>
        <translation>十轮，使用小型网络。适合大多数图像栈。</translation>
    </message>
    <message>
        <source>Twenty rounds, with a pack made for it a larger network and finer detail. About three times as long as Standard; for the final result.</source>
        <translation>二十轮；使用为此制作的源包时，网络更大、细节更精细。耗时约为“标准”的三倍；用于最终结果。</translation>
    </message>
    <message>
        <source>The settings of the publication, to repeat its figures. Days without a GPU.</source>
        <translation>论文中的设置，用于重现其数据。没有 GPU 需数天。</translation>
    </message>
    <message>
        <source>Reading the source pack</source>
        <translation>正在读取源模型包</translation>
    </message>
    <message>
        <source>Reading the stack</source>
        <translation>正在读取图像栈</translation>
    </message>
    <message>
        <source>Getting used to the grey values of the stack</source>
        <translation>正在适应图像栈的灰度值</translation>
    </message>
    <message>
        <source>Choosing sure mitochondria and learning from them</source>
        <translation>正在选取可信的线粒体并从中学习</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>正在检查结果</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>正在读取模型</translation>
    </message>
    <message>
        <source>Segmenting the stack</source>
        <translation>正在分割图像栈</translation>
    </message>
    <message>
        <source>Telling instances apart</source>
        <translation>正在区分实例</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>tiny network</source>
        <translation>微型网络</translation>
    </message>
    <message>
        <source>small network</source>
        <translation>小型网络</translation>
    </message>
    <message>
        <source>medium network</source>
        <translation>中型网络</translation>
    </message>
    <message>
        <source>large network</source>
        <translation>大型网络</translation>
    </message>
    <message>
        <source>published network</source>
        <translation>论文网络</translation>
    </message>
    <message>
        <source>IPL: from clicks</source>
        <translation>IPL：基于点击</translation>
    </message>
    <message>
        <source>R4MITO: reference pixels</source>
        <translation>R4MITO：参考像素</translation>
    </message>
    <message>
        <source>CAFA: class prototypes</source>
        <translation>CAFA：类别原型</translation>
    </message>
    <message>
        <source>DA-ISC: pairs of sections</source>
        <translation>DA-ISC：切片对</translation>
    </message>
    <message>
        <source>WDA-Net: counts and sure pixels</source>
        <translation>WDA-Net：计数与可信像素</translation>
    </message>
    <message>
        <source>AdaptSegNet: a rival network</source>
        <translation>AdaptSegNet：对抗网络</translation>
    </message>
    <message>
        <source>Whole mitochondria become labels, round by round; the clicks say which. The right choice for most stacks.</source>
        <translation>整个线粒体逐轮成为标签；由点击决定选取哪些。适合大多数图像栈。</translation>
    </message>
    <message>
        <source>Two looks of each place must agree, and pixels are compared with sure ones. Clicks are not used.</source>
        <translation>每个位置的两种外观须保持一致，像素与可信像素进行比较。不使用点击。</translation>
    </message>
    <message>
        <source>Pixels of both stacks are drawn to the mean of their class. Clicks are not used.</source>
        <translation>两个图像栈的像素都向所属类别的均值靠拢。不使用点击。</translation>
    </message>
    <message>
        <source>Two sections and what differs between them must fit together. Clicks are not used; the stack needs several sections.</source>
        <translation>两张切片及其差异须相互吻合。不使用点击；图像栈需有多张切片。</translation>
    </message>
    <message>
        <source>Sure pixels become labels and the number of mitochondria is watched.</source>
        <translation>可信像素成为标签，并监控线粒体的数量。</translation>
    </message>
    <message>
        <source>Masks of the stack must look like masks of the source. Clicks are not used.</source>
        <translation>图像栈的掩膜须与源数据的掩膜相似。不使用点击。</translation>
    </message>
    <message>
        <source>Judging the size of a pixel by the clicks</source>
        <translation>正在根据点击估计像素尺寸</translation>
    </message>
    <message>
        <source>Writing the instances</source>
        <translation>正在写入实例</translation>
    </message>
    <message>
        <source>Judging by the clicks which mitochondria touch</source>
        <translation>正在根据点击判断哪些线粒体相互接触</translation>
    </message>
    <message>
        <source>Reading what was drawn</source>
        <translation>正在读取绘制的内容</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RunsModel</name>
    <message>
        <source>Shown, out of date</source>
        <translation>当前显示，已过期</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>对比中</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Without adaptation</source>
        <translation>未适配</translation>
    </message>
    <message>
        <source>Points or the stack have changed since this run. Its result is kept as it was.</source>
        <translation>此次运行之后，点或图像栈已更改。其结果保持原样。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Instances made again</source>
        <translation>重新生成的实例</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RunsPanel</name>
    <message>
        <source>%1 instances</source>
        <comment>a number</comment>
        <translation>%1 个实例</translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>结束比较</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Shows the current result alone again</source>
        <translation>恢复为只显示当前结果</translation>
    </message>
    <message>
        <source>Wipes between this result and the one that is shown</source>
        <translation>用分隔线在此结果与当前显示的结果之间切换</translation>
    </message>
    <message>
        <source>No run yet. Each one is kept here, with its result.</source>
        <translation>尚无运行。每次运行及其结果都会保存在这里。</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>To the choices of the first run</source>
        <translation>转到首次运行的选项</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Newest first; Enter shows the result of a run</source>
        <translation>最新的在前；按 Enter 显示该运行的结果</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Makes the result of this run the one that is shown and reviewed</source>
        <translation>将此运行的结果设为当前显示和审阅的结果</translation>
    </message>
    <message>
        <source>Opens the folder with the files of this run</source>
        <translation>打开此运行的文件所在的文件夹</translation>
    </message>
    <message>
        <source>%1 vs %2: counting what has changed…</source>
        <comment>two runs</comment>
        <translation>%1 与 %2：正在统计变化…</translation>
    </message>
    <message numerus="yes">
        <source>%1 vs %2: %n changed instance(s)</source>
        <comment>two runs</comment>
        <translation>
            <numerusform>%1 与 %2：%n 个实例有变化</numerusform>
        </translation>
    </message>
    <message>
        <source>Bodies of the whole stack are compared.</source>
        <translation>比较的是整个图像栈中的三维实例。</translation>
    </message>
    <message>
        <source>The profiles of each section are compared.</source>
        <translation>比较的是每个切片中的截面。</translation>
    </message>
    <message>
        <source>An instance is unchanged if it has a partner of its own in the other run, with an IoU of 0.5 or more; all others are counted, those of both runs.</source>
        <translation>如果一个实例在另一次运行中有 IoU 不低于 0.5 的一对一对应实例，则视为未变；其余实例在两次运行中都计入。</translation>
    </message>
    <message>
        <source>Unchanged: %1. Only in %2: %3. Only in %4: %5.</source>
        <translation>未变：%1。仅在 %2 中：%3。仅在 %4 中：%5。</translation>
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
        <translation>拖动或点击以转到某张切片</translation>
    </message>
    <message>
        <source>Section %1 / %2</source>
        <translation>切片 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 个点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n 个判定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::SectionView</name>
    <message>
        <source>XY view</source>
        <translation>XY 视图</translation>
    </message>
    <message>
        <source>XZ view</source>
        <translation>XZ 视图</translation>
    </message>
    <message>
        <source>YZ view</source>
        <translation>YZ 视图</translation>
    </message>
    <message>
        <source>Click the middle of a mitochondrion. Shift+click marks what is none.</source>
        <translation>点击线粒体的中心。Shift+点击标出不是线粒体的位置。</translation>
    </message>
    <message>
        <source>%1. The cross is at x %2, y %3, z %4.</source>
        <translation>%1。十字线位于 x %2，y %3，z %4。</translation>
    </message>
    <message>
        <source>XY · section %1 / %2</source>
        <translation>XY · 切片 %1 / %2</translation>
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
        <translation>按立方体体素绘制：体素尺寸未知。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Counting frame: x %1–%2, y %3–%4, sections %5–%6</source>
        <translation>计数框：x %1–%2，y %3–%4，切片 %5–%6</translation>
    </message>
    <message>
        <source>This section is not among those of the counting frame.</source>
        <translation>此切片不在计数框的切片之内。</translation>
    </message>
    <message>
        <source>Before the counting frame: what reaches into the tinted area is not counted.</source>
        <translation>计数框之前：进入着色区域的不计入。</translation>
    </message>
    <message>
        <source>Behind the counting frame: what reaches here may be counted.</source>
        <translation>计数框之后：延伸到此处的仍可计入。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ShortcutsSheet</name>
    <message>
        <source>Keys of this screen</source>
        <translation>当前界面的快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Preset of keys</source>
        <translation>快捷键预设</translation>
    </message>
    <message>
        <source>Keys as in a program that you know</source>
        <translation>采用您熟悉的程序的快捷键</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>搜索命令或快捷键</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Show only commands and keys that fit</source>
        <translation>只显示符合的命令和快捷键</translation>
    </message>
    <message>
        <source>Commands and their keys; bold ones were changed</source>
        <translation>命令及其快捷键；粗体表示已更改</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>列表的列</translation>
    </message>
    <message>
        <source>Drag the edge of a column to make it wider</source>
        <translation>拖动列的边缘可调整列宽</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Press the new key for the chosen command</source>
        <translation>为所选命令按下新的快捷键</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Give this key to the chosen command; others lose it</source>
        <translation>将此快捷键分配给所选命令；其他命令将失去它</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>移除快捷键</translation>
    </message>
    <message>
        <source>Leave the chosen command without a key</source>
        <translation>使所选命令没有快捷键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Give the chosen command the keys of the preset</source>
        <translation>将所选命令恢复为预设的快捷键</translation>
    </message>
    <message>
        <source>Export keys…</source>
        <translation>导出快捷键…</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>导出快捷键</translation>
    </message>
    <message>
        <source>Write the keys to a file, for another computer</source>
        <translation>将快捷键写入文件，供另一台计算机使用</translation>
    </message>
    <message>
        <source>Import keys…</source>
        <translation>导入快捷键…</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>导入快捷键</translation>
    </message>
    <message>
        <source>Read keys that were exported before</source>
        <translation>读取以前导出的快捷键</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Give every command the keys of the preset</source>
        <translation>将所有命令恢复为预设的快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the list of keys; changes are applied already</source>
        <translation>关闭快捷键列表；更改均已生效</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation>“%1”的新快捷键</translation>
    </message>
    <message>
        <source>Choose a command to change its key</source>
        <translation>选择命令以更改其快捷键</translation>
    </message>
    <message>
        <source>This command takes something away, so a bare digit is too easy to press. Add Ctrl or Alt.</source>
        <translation>此命令会移除内容，单个数字键太容易误按。请加上 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>Tab, Esc and Space move the focus, close and pan. Choose another key.</source>
        <translation>Tab、Esc 和空格键分别用于移动焦点、关闭和平移。请选择其他按键。</translation>
    </message>
    <message>
        <source>“%1” has this key now and would lose it.</source>
        <translation>“%1”正在使用此快捷键，分配后将失去它。</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>此快捷键未被使用。</translation>
    </message>
    <message>
        <source>Keys of Cristae (*.json)</source>
        <translation>Cristae 快捷键 (*.json)</translation>
    </message>
    <message>
        <source>The keys were written to %1.</source>
        <translation>快捷键已写入 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>无法写入 %1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 holds no keys of Cristae. Choose a file that was exported here.</source>
        <translation>%1 中没有 Cristae 的快捷键。请选择由此处导出的文件。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::StackViews</name>
    <message>
        <source>No stack is open</source>
        <translation>未打开图像栈</translation>
    </message>
    <message>
        <source>Drop a stack, a folder of sections or a project here.</source>
        <translation>将图像栈、切片文件夹或项目拖到此处。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::StartPage</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Projects keep every point and every result. The last one stands here.</source>
        <translation>项目会保留每个点和每个结果。最近的项目显示在此处。</translation>
    </message>
    <message>
        <source>%1: back to where you stopped.</source>
        <translation>%1：回到上次停下的地方。</translation>
    </message>
    <message>
        <source>No project yet.</source>
        <translation>尚无项目。</translation>
    </message>
    <message>
        <source>Opens the project %1.</source>
        <translation>打开项目 %1。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>从此列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>Finds mitochondria in electron-microscopy stacks from a few clicks.</source>
        <translation>只需点击几下，即可在电镜图像栈中找到线粒体。</translation>
    </message>
    <message>
        <source>Try the demo stack</source>
        <translation>试用演示图像栈</translation>
    </message>
    <message>
        <source>Open a stack</source>
        <translation>打开图像栈</translation>
    </message>
    <message>
        <source>Open a &amp;folder of sections…</source>
        <translation>打开切片文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open a &amp;project…</source>
        <translation>打开项目(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>Projects that you open are listed here. Begin with the demo stack or with a stack of yours.</source>
        <translation>您打开过的项目会列在这里。请从演示图像栈或您自己的图像栈开始。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>You can also drop a file, a folder of sections or a project anywhere on this window.</source>
        <translation>也可以将文件、切片文件夹或项目拖到此窗口的任意位置。</translation>
    </message>
    <message>
        <source>Makes a small synthetic stack and opens it.</source>
        <translation>生成一个小型合成图像栈并打开。</translation>
    </message>
    <message>
        <source>Asks for a file and shows what is in it before anything is made.</source>
        <translation>选择文件，并在创建任何内容之前显示其内容。</translation>
    </message>
    <message>
        <source>Open a folder of sections</source>
        <translation>打开切片文件夹</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Asks for a .cristae file.</source>
        <translation>选择 .cristae 文件。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Enter opens a project, Delete takes it out of the list.</source>
        <translation>按 Enter 打开项目，按 Delete 将其从列表中移除。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ends what is under way; nothing is lost.</source>
        <translation>结束正在进行的操作；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>How far it has come.</source>
        <translation>已完成的程度。</translation>
    </message>
    <message>
        <source>TIFF, HDF5, MRC, Zarr, N5, precomputed, NIfTI, NRRD, NPY or a series of images. Your files stay as they are.</source>
        <translation>TIFF、HDF5、MRC、Zarr、N5、precomputed、NIfTI、NRRD、NPY 或图像序列。您的文件保持不变。</translation>
    </message>
    <message>
        <source>For a stack with one image file a section, and for Zarr, N5 and precomputed volumes.</source>
        <translation>用于每张切片一个图像文件的图像栈，以及 Zarr、N5 和 precomputed。</translation>
    </message>
    <message>
        <source>Synthetic tissue with known truth: the whole way on a small stack.</source>
        <translation>带已知真值的合成组织：在小型图像栈上走完全部流程。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::StatusChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>Voxel size</source>
        <translation>体素尺寸</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Measuring how fast this machine is…</source>
        <translation>正在测量本机速度…</translation>
    </message>
    <message>
        <source>GPU (%1)</source>
        <translation>GPU（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Processor, %n thread(s)</source>
        <translation>
            <numerusform>处理器，%n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Speed not known</source>
        <translation>速度未知</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ThumbnailButton</name>
    <message>
        <source>3-D</source>
        <comment>the picture of a surface</comment>
        <translation>三维</translation>
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
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range of numbers</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Close this message; it stays in the list of messages</source>
        <translation>关闭此消息；它仍保留在消息列表中</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Trouble</name>
    <message>
        <source>Your work is safe on disk. Try again.</source>
        <translation>您的工作已安全保存在磁盘上。请重试。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::VolumeView</name>
    <message>
        <source>The 3-D view needs OpenGL, which this display does not offer. All other views work.</source>
        <translation>三维视图需要 OpenGL，而此显示环境不支持。其他视图均可使用。</translation>
    </message>
    <message>
        <source>Making the surfaces of the instances.</source>
        <translation>正在生成实例的表面。</translation>
    </message>
    <message>
        <source>Drag to turn, use the wheel to zoom, click an instance to select it.</source>
        <translation>拖动可旋转，滚轮可缩放，点击实例可选中。</translation>
    </message>
    <message>
        <source>3-D view</source>
        <translation>三维视图</translation>
    </message>
</context>
<context>
    <name>cristae::ui::VoxelCheck</name>
    <message>
        <source>A pixel of %1 nm is unusual for electron microscopy. Was it µm instead of nm?</source>
        <translation>%1 nm 的像素对电镜来说不常见。是否应为 µm 而不是 nm？</translation>
    </message>
    <message>
        <source>A section is %1 times as thick as a pixel is wide. Was it µm instead of nm?</source>
        <translation>切片厚度是像素宽度的 %1 倍。是否应为 µm 而不是 nm？</translation>
    </message>
    <message>
        <source>A pixel is %1 times as wide as a section is thick. Was it µm instead of nm?</source>
        <translation>像素宽度是切片厚度的 %1 倍。是否应为 µm 而不是 nm？</translation>
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
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Takes the voxel size as %1 (x, y, z).</source>
        <translation>将体素尺寸设为 %1（x、y、z）。</translation>
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
        <translation>像素宽度</translation>
    </message>
    <message>
        <source>Height of a pixel</source>
        <translation>像素高度</translation>
    </message>
    <message>
        <source>Thickness of a section</source>
        <translation>切片厚度</translation>
    </message>
    <message>
        <source> nm</source>
        <comment>unit behind a number</comment>
        <translation> nm</translation>
    </message>
    <message>
        <source>%1 in nanometres. Data are never resampled by it.</source>
        <translation>%1，以纳米为单位。绝不会因此对数据重采样。</translation>
    </message>
    <message>
        <source>The voxel size is &amp;unknown</source>
        <translation>体素尺寸未知(&amp;U)</translation>
    </message>
    <message>
        <source>The voxel size is unknown</source>
        <translation>体素尺寸未知</translation>
    </message>
    <message>
        <source>Sizes are then given in pixels. You can set it at any time.</source>
        <translation>此时大小以像素表示。您可以随时设置。</translation>
    </message>
    <message>
        <source>Give all three sizes, or say that the voxel size is unknown.</source>
        <translation>请填写全部三个尺寸，或将体素尺寸设为未知。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::VoxelSizeSheet</name>
    <message>
        <source>Voxel size</source>
        <translation>体素尺寸</translation>
    </message>
    <message>
        <source>All lengths, areas and volumes follow from it. The stack itself stays as it is, and the change can be undone.</source>
        <translation>所有长度、面积和体积都由此得出。图像栈本身保持不变，此更改可以撤销。</translation>
    </message>
    <message>
        <source>The stack does not say its voxel size.</source>
        <translation>图像栈中没有体素尺寸信息。</translation>
    </message>
    <message>
        <source>Until now: from %1</source>
        <translation>当前值来源：%1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>&amp;Set voxel size</source>
        <translation>设置体素尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Set voxel size</source>
        <translation>设置体素尺寸</translation>
    </message>
    <message>
        <source>Changes the voxel size of the project as one edit.</source>
        <translation>更改项目的体素尺寸，作为一次编辑。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Closes and changes nothing.</source>
        <translation>关闭，不做任何更改。</translation>
    </message>
</context>
<context>
    <name>cristae::ui::WorkerJob</name>
    <message>
        <source>The worker process has gone without saying why; your points and earlier results are safe.</source>
        <translation>后台进程已退出，原因不明；您的点和先前的结果是安全的。</translation>
    </message>
    <message>
        <source>Look at the log, close programs that use much memory, and start the run again.</source>
        <translation>请查看日志，关闭占用大量内存的程序，然后重新开始运行。</translation>
    </message>
    <message>
        <source>%1 cannot be started; it is the program that learns and predicts.</source>
        <translation>无法启动 %1；它是负责学习和预测的程序。</translation>
    </message>
    <message>
        <source>Check that it lies beside this program and may be executed, and that the disk has room.</source>
        <translation>请检查它是否与本程序在同一位置、是否可执行，以及磁盘空间是否足够。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Finds mitochondria in electron-microscopy stacks from a few clicks.</source>
        <translation>只需点击几下，即可在电镜图像栈中找到线粒体。</translation>
    </message>
    <message>
        <source>A stack, a folder of sections or a project.</source>
        <translation>图像栈、切片文件夹或项目。</translation>
    </message>
</context>
</TS>
