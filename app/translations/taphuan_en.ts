<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>CalendarPage</name>
    <message numerus="yes">
        <source>%Ln class(es) without days or outside the year</source>
        <translation>
            <numerusform>%Ln class without days or outside the year</numerusform>
            <numerusform>%Ln classes without days or outside the year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooserSheet</name>
    <message numerus="yes">
        <source>%Ln topic(s) without a lecturer</source>
        <translation>
            <numerusform>%Ln topic without a lecturer</numerusform>
            <numerusform>%Ln topics without a lecturer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message numerus="yes">
        <source>%Ln class(es) deleted</source>
        <translation>
            <numerusform>%Ln class deleted</numerusform>
            <numerusform>%Ln classes deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentCard</name>
    <message numerus="yes">
        <source>%Ln class(es), as %1</source>
        <translation>
            <numerusform>%Ln class, as %1</numerusform>
            <numerusform>%Ln classes, as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CooperativesPage</name>
    <message numerus="yes">
        <source>%Ln cooperative(s) deleted</source>
        <translation>
            <numerusform>%Ln cooperative deleted</numerusform>
            <numerusform>%Ln cooperatives deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurriculumLine</name>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln class</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentPages</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingMarks</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FitProposal</name>
    <message numerus="yes">
        <source>Accept %Ln class(es), saving %1</source>
        <translation>
            <numerusform>Accept %Ln class, saving %1</numerusform>
            <numerusform>Accept %Ln classes, saving %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message numerus="yes">
        <source>%Ln cooperative(s) imported</source>
        <translation>
            <numerusform>%Ln cooperative imported</numerusform>
            <numerusform>%Ln cooperatives imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln cooperative(s)</source>
        <translation>
            <numerusform>Import %Ln cooperative</numerusform>
            <numerusform>Import %Ln cooperatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LecturerFilters</name>
    <message numerus="yes">
        <source>%Ln topic(s) without a lecturer</source>
        <translation>
            <numerusform>%Ln topic without a lecturer</numerusform>
            <numerusform>%Ln topics without a lecturer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more perhaps</source>
        <translation>
            <numerusform>%Ln more perhaps</numerusform>
            <numerusform>%Ln more perhaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LecturersPage</name>
    <message numerus="yes">
        <source>%Ln lecturer(s) deleted</source>
        <translation>
            <numerusform>%Ln lecturer deleted</numerusform>
            <numerusform>%Ln lecturers deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedsPane</name>
    <message numerus="yes">
        <source>%Ln class(es) made</source>
        <translation>
            <numerusform>%Ln class made</numerusform>
            <numerusform>%Ln classes made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln class(es) for %1 trainees</source>
        <translation>
            <numerusform>Make %Ln class for %1 trainees</numerusform>
            <numerusform>Make %Ln classes for %1 trainees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NormImportSheet</name>
    <message numerus="yes">
        <source>Nothing was imported; %Ln fault(s):</source>
        <translation>
            <numerusform>Nothing was imported; %Ln fault:</numerusform>
            <numerusform>Nothing was imported; %Ln faults:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutOfDateBox</name>
    <message numerus="yes">
        <source>%Ln class(es) use an older version:</source>
        <translation>
            <numerusform>%Ln class uses an older version:</numerusform>
            <numerusform>%Ln classes use an older version:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadBackPane</name>
    <message numerus="yes">
        <source>%Ln line(s) taken over</source>
        <translation>
            <numerusform>%Ln line taken over</numerusform>
            <numerusform>%Ln lines taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln line(s)</source>
        <translation>
            <numerusform>Take over %Ln line</numerusform>
            <numerusform>Take over %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterFilters</name>
    <message numerus="yes">
        <source>%Ln cooperative(s)</source>
        <translation>
            <numerusform>%Ln cooperative</numerusform>
            <numerusform>%Ln cooperatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectorReading</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPanel</name>
    <message numerus="yes">
        <source>%Ln classes selected</source>
        <translation>
            <numerusform>%Ln class selected</numerusform>
            <numerusform>%Ln classes selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralSheet</name>
    <message numerus="yes">
        <source>Accept %Ln class(es)</source>
        <translation>
            <numerusform>Accept %Ln class</numerusform>
            <numerusform>Accept %Ln classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln class(es)</source>
        <translation>
            <numerusform>Submit %Ln class</numerusform>
            <numerusform>Submit %Ln classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypeBar</name>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln class</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>appraisal</name>
    <message numerus="yes">
        <source>%n row(s) of another plan</source>
        <translation>
            <numerusform>%n row of another plan</numerusform>
            <numerusform>%n rows of another plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of a draft: only a submitted version is appraised</source>
        <translation>
            <numerusform>%n row of a draft: only a submitted version is appraised</numerusform>
            <numerusform>%n rows of a draft: only a submitted version is appraised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of version %1</source>
        <translation>
            <numerusform>%n row of version %1</numerusform>
            <numerusform>%n rows of version %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message numerus="yes">
        <source>and %Ln line(s) more</source>
        <translation>
            <numerusform>and %Ln line more</numerusform>
            <numerusform>and %Ln lines more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taphuan::AppraisalImport</name>
    <message numerus="yes">
        <source>%Ln line(s) as they were</source>
        <translation>
            <numerusform>%Ln line as it was</numerusform>
            <numerusform>%Ln lines as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) absent</source>
        <translation>
            <numerusform>%Ln line absent</numerusform>
            <numerusform>%Ln lines absent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taphuan::CooperativeRegister</name>
    <message numerus="yes">
        <source>Edit %Ln cooperatives: %1</source>
        <translation>
            <numerusform>Edit %Ln cooperative: %1</numerusform>
            <numerusform>Edit %Ln cooperatives: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln cooperative(s)</source>
        <translation>
            <numerusform>Remove %Ln cooperative</numerusform>
            <numerusform>Remove %Ln cooperatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into %Ln cooperative(s)</source>
        <translation>
            <numerusform>Paste into %Ln cooperative</numerusform>
            <numerusform>Paste into %Ln cooperatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taphuan::CurriculumRegister</name>
    <message numerus="yes">
        <source>Take %n class(es) to %1 of curriculum “%2”</source>
        <translation>
            <numerusform>Take %n class to %1 of curriculum “%2”</numerusform>
            <numerusform>Take %n classes to %1 of curriculum “%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taphuan::FitForm</name>
    <message numerus="yes">
        <source>Fit %n class(es) to the ceiling</source>
        <translation>
            <numerusform>Fit %n class to the ceiling</numerusform>
            <numerusform>Fit %n classes to the ceiling</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taphuan::ImportRowModel</name>
    <message numerus="yes">
        <source>%Ln manager(s)</source>
        <translation>
            <numerusform>%Ln manager</numerusform>
            <numerusform>%Ln managers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taphuan::LecturerRegister</name>
    <message numerus="yes">
        <source>Edit %Ln lecturer(s)</source>
        <translation>
            <numerusform>Edit %Ln lecturer</numerusform>
            <numerusform>Edit %Ln lecturers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lecturer(s)</source>
        <translation>
            <numerusform>Remove %Ln lecturer</numerusform>
            <numerusform>Remove %Ln lecturers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taphuan::Programme</name>
    <message numerus="yes">
        <source>Accept the content of %n class(es)</source>
        <translation>
            <numerusform>Accept the content of %n class</numerusform>
            <numerusform>Accept the content of %n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit the content of %n class(es)</source>
        <translation>
            <numerusform>Submit the content of %n class</numerusform>
            <numerusform>Submit the content of %n classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taphuan::ProgrammeMatrix</name>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taphuan::RegisterImport</name>
    <message numerus="yes">
        <source>Import %Ln cooperative(s) from %1</source>
        <translation>
            <numerusform>Import %Ln cooperative from %1</numerusform>
            <numerusform>Import %Ln cooperatives from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taphuan::TrainingNeeds</name>
    <message numerus="yes">
        <source>Make %Ln class(es) from the need</source>
        <translation>
            <numerusform>Make %Ln class from the need</numerusform>
            <numerusform>Make %Ln classes from the need</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taphuan::VersionAppraisal</name>
    <message numerus="yes">
        <source>%n cut(s) without a reason</source>
        <translation>
            <numerusform>%n cut without a reason</numerusform>
            <numerusform>%n cuts without a reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taphuan::VersionList</name>
    <message numerus="yes">
        <source>%n error(s) stand in the way: mend them, or record an exception with its reason and document.</source>
        <translation>
            <numerusform>%n error stands in the way: mend it, or record an exception with its reason and document.</numerusform>
            <numerusform>%n errors stand in the way: mend them, or record an exception with its reason and document.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taphuan::WhyModel</name>
    <message numerus="yes">
        <source>%Ln norm(s) for other ranks, places or groups</source>
        <translation>
            <numerusform>%Ln other norm: rank, place, group</numerusform>
            <numerusform>%Ln other norms: rank, place, group</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message numerus="yes">
        <source>%1: %n more problem(s).</source>
        <translation>
            <numerusform>%1: %n more problem.</numerusform>
            <numerusform>%1: %n more problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
</TS>
