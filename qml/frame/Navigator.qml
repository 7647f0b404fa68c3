import QtQuick
import TapHuan.App

// Which page is in sight, and the ways that lead from one to a place in another.
QtObject {
    id: navigator

    enum Page { Overview, Classes, Estimate, Findings, Programme, Settings, Lecturers, Cooperatives, Norms, Calendar, Appraisal }

    required property Session session
    property int page: Navigator.Overview
    signal shown()
    signal classAsked(string classId)
    signal partAsked(int target, string rowId)
    signal lineAsked(string classId, string lineKey)
    signal severityAsked(int severity)
    signal readBackAsked()
    signal programmeAsked(string classId)
    signal departmentAsked(string code)
    signal lecturerAsked(string lecturerId)
    signal cooperativeAsked(string cooperativeId)
    signal needsAsked(string district)
    signal repricingAsked()
    signal appraisalAsked(int version)
    signal appraisalRecordAsked()

    function show(wanted: int) {
        page = wanted;
        shown();
    }
    function showClass(classId: string) {
        show(Navigator.Classes);
        classAsked(classId);
    }
    function showProgramme(classId: string) {
        show(Navigator.Programme);
        programmeAsked(classId);
    }
    function showDepartment(code: string) {
        show(Navigator.Programme);
        departmentAsked(code);
    }
    function showLecturer(lecturerId: string) {
        show(Navigator.Lecturers);
        lecturerAsked(lecturerId);
    }
    function showCooperative(cooperativeId: string) {
        show(Navigator.Cooperatives);
        cooperativeAsked(cooperativeId);
    }
    function showNeeds(district: string) {
        show(Navigator.Cooperatives);
        needsAsked(district);
    }
    function showType(code: string) {
        session.filteredClasses.typeFilter = code;
        show(Navigator.Classes);
    }
    // A line of the estimate, or with an empty key a class.
    function showLine(classId: string, lineKey: string) {
        show(Navigator.Estimate);
        lineAsked(classId, lineKey);
    }
    // A workbook that Finance sent back, to be chosen.
    function showReadBack() {
        show(Navigator.Appraisal);
        readBackAsked();
    }
    function showAppraisal(version: int) {
        show(Navigator.Appraisal);
        appraisalAsked(version);
    }
    function showRepricing() {
        show(Navigator.Appraisal);
        repricingAsked();
    }
    function showFindings(severity: int) {
        show(Navigator.Findings);
        severityAsked(severity);
    }
    function showCause(target: int, classId: string, lineKey: string, rowId: string) {
        if (target === FindingModel.PlanTarget) show(Navigator.Overview);
        else if (target === FindingModel.LineTarget) showLine(classId, lineKey);
        else if (target === FindingModel.ProgrammeTarget) showProgramme(classId);
        else if (target === FindingModel.NeedTarget) showNeeds(rowId);
        else { showClass(classId); partAsked(target, rowId); }
    }
}
