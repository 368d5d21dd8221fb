<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CountingState</name>
    <message numerus="yes">
        <source>From %n field(s), with 95 % ranges:</source>
        <translation>
            <numerusform>From %n field, with 95 % ranges:</numerusform>
            <numerusform>From %n fields, with 95 % ranges:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message numerus="yes">
        <source>%1 % (%2–%3 %) of the instances are right, from %n random ones.</source>
        <translation>
            <numerusform>%1 % (%2–%3 %) of the instances are right, from %n random one.</numerusform>
            <numerusform>%1 % (%2–%3 %) of the instances are right, from %n random ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryTexts</name>
    <message numerus="yes">
        <source>%n instance(s), %1 of them complete.</source>
        <translation>
            <numerusform>%n instance, %1 of them complete.</numerusform>
            <numerusform>%n instances, %1 of them complete.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::AdaptOptionsEditor</name>
    <message numerus="yes">
        <source>%1 (%n changed)</source>
        <translation>
            <numerusform>%1 (%n changed)</numerusform>
            <numerusform>%1 (%n changed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::AdaptPanel</name>
    <message numerus="yes">
        <source>Options (%n changed)</source>
        <translation>
            <numerusform>Options (%n changed)</numerusform>
            <numerusform>Options (%n changed)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A %1 that learned from %n section(s) of %2.</source>
        <translation>
            <numerusform>A %1 that learned from %n section of %2.</numerusform>
            <numerusform>A %1 that learned from %n sections of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adapt again (%n new correction(s))</source>
        <translation>
            <numerusform>Adapt again (%n new correction)</numerusform>
            <numerusform>Adapt again (%n new corrections)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes on from the model of %1, then segments all %n section(s).</source>
        <translation>
            <numerusform>Goes on from the model of %1, then segments %n section.</numerusform>
            <numerusform>Goes on from the model of %1, then segments all %n sections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from the look of the stack alone, then segments all %n section(s).</source>
        <translation>
            <numerusform>Learns from the look of the stack alone, then segments %n section.</numerusform>
            <numerusform>Learns from the look of the stack alone, then segments all %n sections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>in: Learns from 12 points</comment>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from %1, then segments all %n section(s).</source>
        <translation>
            <numerusform>Learns from %1, then segments %n section.</numerusform>
            <numerusform>Learns from %1, then segments all %n sections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the processor (%n thread(s))</source>
        <translation>
            <numerusform>the processor (%n thread)</numerusform>
            <numerusform>the processor (%n threads)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A %1 that learned from %n section(s) of synthetic tissue.</source>
        <translation>
            <numerusform>A %1 that learned from %n section of synthetic tissue.</numerusform>
            <numerusform>A %1 that learned from %n sections of synthetic tissue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n negative point(s)</source>
        <comment>%1 is: 12 points</comment>
        <translation>
            <numerusform>%1 and %n negative point</numerusform>
            <numerusform>%1 and %n negative points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from the shapes that you drew, then segments all %n section(s).</source>
        <translation>
            <numerusform>Learns from the shapes that you drew, then segments %n section.</numerusform>
            <numerusform>Learns from the shapes that you drew, then segments all %n sections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::CountingFrameState</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The frame counts %n instance(s).</source>
        <translation>
            <numerusform>The frame counts %n instance.</numerusform>
            <numerusform>The frame counts %n instances.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::CountsBar</name>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::DrawingView</name>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::DropKind</name>
    <message numerus="yes">
        <source>Open %1 as a stack of %n section(s)</source>
        <translation>
            <numerusform>Open %1 as a stack of %n section</numerusform>
            <numerusform>Open %1 as a stack of %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files at once cannot be told apart. Drop one file, or the folder of the sections.</source>
        <translation>
            <numerusform>%n file cannot be told apart. Drop one file, or the folder of the sections.</numerusform>
            <numerusform>%n files at once cannot be told apart. Drop one file, or the folder of the sections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::ExportSheet</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 in all</source>
        <translation>
            <numerusform>%n file, %1 in all</numerusform>
            <numerusform>%n files, %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 are in %2.</source>
        <translation>
            <numerusform>%n file with %1 is in %2.</numerusform>
            <numerusform>%n files with %1 are in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) were written before and are whole.</source>
        <translation>
            <numerusform>Stopped. %n file was written before and is whole.</numerusform>
            <numerusform>Stopped. %n files were written before and are whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)</source>
        <translation>
            <numerusform>Replace %n file</numerusform>
            <numerusform>Replace %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) in the files</source>
        <translation>
            <numerusform>%n instance in the files</numerusform>
            <numerusform>%n instances in the files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::HistoryModel</name>
    <message numerus="yes">
        <source>Changed the kind of %n point(s)</source>
        <translation>
            <numerusform>Changed the kind of %n point</numerusform>
            <numerusform>Changed the kind of %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n point(s)</source>
        <translation>
            <numerusform>Removed %n point</numerusform>
            <numerusform>Removed %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n point(s)</source>
        <translation>
            <numerusform>Imported %n point</numerusform>
            <numerusform>Imported %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reviewed %n instance(s)</source>
        <translation>
            <numerusform>Reviewed %n instance</numerusform>
            <numerusform>Reviewed %n instances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::ImportSheet</name>
    <message numerus="yes">
        <source>%1, %n section(s) at a time kept in memory</source>
        <translation>
            <numerusform>%1, %n section at a time kept in memory</numerusform>
            <numerusform>%1, %n sections at a time kept in memory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>All %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n section(s)</source>
        <translation>
            <numerusform>%1 of %n section</numerusform>
            <numerusform>%1 of %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n stack(s). Choose one above.</source>
        <translation>
            <numerusform>This file holds %n stack. Choose it above.</numerusform>
            <numerusform>This file holds %n stacks. Choose one above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n time point(s) are taken as sections.</source>
        <translation>
            <numerusform>Its %n time point is taken as a section.</numerusform>
            <numerusform>Its %n time points are taken as sections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) are missing between %1 and %2.</source>
        <translation>
            <numerusform>%n section is missing between %1 and %2.</numerusform>
            <numerusform>%n sections are missing between %1 and %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more gap(s) in the numbering.</source>
        <translation>
            <numerusform>There is %n more gap in the numbering.</numerusform>
            <numerusform>There are %n more gaps in the numbering.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Section %1 is %2 and %n other(s) differ too; most are %3 (x × y).</source>
        <translation>
            <numerusform>Section %1 is %2 and %n other differs too; most are %3 (x × y).</numerusform>
            <numerusform>Section %1 is %2 and %n others differ too; most are %3 (x × y).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of another size skipped: %1.</source>
        <translation>
            <numerusform>%n section of another size skipped: %1.</numerusform>
            <numerusform>%n sections of another size skipped: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of another size cropped or padded: %1.</source>
        <translation>
            <numerusform>%n section of another size cropped or padded: %1.</numerusform>
            <numerusform>%n sections of another size cropped or padded: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Skip %n section(s)</source>
        <translation>
            <numerusform>&amp;Skip %n section</numerusform>
            <numerusform>&amp;Skip %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pad %n section(s)</source>
        <translation>
            <numerusform>&amp;Pad %n section</numerusform>
            <numerusform>&amp;Pad %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying: %1 of %n section(s).</source>
        <translation>
            <numerusform>Copying: %1 of %n section.</numerusform>
            <numerusform>Copying: %1 of %n sections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::InstancesPanel</name>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n verdict</numerusform>
            <numerusform>%n verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split(s), merge(s) or stroke(s)</source>
        <translation>
            <numerusform>%n split, merge or stroke</numerusform>
            <numerusform>%n splits, merges or strokes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::JobPanel</name>
    <message numerus="yes">
        <source>Processor, %n thread(s)</source>
        <translation>
            <numerusform>Processor, %n thread</numerusform>
            <numerusform>Processor, %n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished in %2: %n instance(s) found.</source>
        <translation>
            <numerusform>Finished in %2: %n instance found.</numerusform>
            <numerusform>Finished in %2: %n instances found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. The model so far was kept: %n instance(s) found.</source>
        <translation>
            <numerusform>Stopped. The model so far was kept: %n instance found.</numerusform>
            <numerusform>Stopped. The model so far was kept: %n instances found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::MainWindow</name>
    <message numerus="yes">
        <source>It has %n warning(s), which stand in the step Adapt.</source>
        <translation>
            <numerusform>It has %n warning, which stands in the step Adapt.</numerusform>
            <numerusform>It has %n warnings, which stand in the step Adapt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::MarkPanel</name>
    <message numerus="yes">
        <source>&amp;Remove %n point(s)</source>
        <translation>
            <numerusform>&amp;Remove %n point</numerusform>
            <numerusform>&amp;Remove %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can adapt at any time; %n more point(s) make a fair start.</source>
        <translation>
            <numerusform>You can adapt at any time; %n more point makes a fair start.</numerusform>
            <numerusform>You can adapt at any time; %n more points make a fair start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points lie in %1 of %n section(s).</source>
        <translation>
            <numerusform>Points lie in %1 of %n section.</numerusform>
            <numerusform>Points lie in %1 of %n sections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of nine parts of the field have no point yet.</source>
        <translation>
            <numerusform>%n of nine parts of the field has no point yet.</numerusform>
            <numerusform>%n of nine parts of the field have no point yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n negative point(s)</source>
        <translation>
            <numerusform>and %n negative point</numerusform>
            <numerusform>and %n negative points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::MarkStrip</name>
    <message numerus="yes">
        <source>Section %1: %n point(s)</source>
        <translation>
            <numerusform>Section %1: %n point</numerusform>
            <numerusform>Section %1: %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::MeasurePanel</name>
    <message numerus="yes">
        <source>%n rejected instance(s) left out.</source>
        <translation>
            <numerusform>%n rejected instance left out.</numerusform>
            <numerusform>%n rejected instances left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::OddSections</name>
    <message numerus="yes">
        <source>%n section(s) look damaged, hatched below the picture: %1.</source>
        <translation>
            <numerusform>%n section looks damaged, hatched below the picture: %1.</numerusform>
            <numerusform>%n sections look damaged, hatched below the picture: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::Opening</name>
    <message numerus="yes">
        <source>%n point(s) were imported.</source>
        <translation>
            <numerusform>%n point was imported.</numerusform>
            <numerusform>%n points were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::RecentProjects</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s), %1 × %2 px</source>
        <translation>
            <numerusform>%n section, %1 × %2 px</numerusform>
            <numerusform>%n sections, %1 × %2 px</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::RunsPanel</name>
    <message numerus="yes">
        <source>%1 vs %2: %n changed instance(s)</source>
        <comment>two runs</comment>
        <translation>
            <numerusform>%1 vs %2: %n changed instance</numerusform>
            <numerusform>%1 vs %2: %n changed instances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::SectionStrip</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n verdict</numerusform>
            <numerusform>%n verdicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::StatusLine</name>
    <message numerus="yes">
        <source>Processor, %n thread(s)</source>
        <translation>
            <numerusform>Processor, %n thread</numerusform>
            <numerusform>Processor, %n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::TimeText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
