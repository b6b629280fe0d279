#include "pupils/routes.hpp"

#include "platform/http/rows.hpp"
#include "pupils/permissions.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::pupils {
namespace {

using namespace http;

// Rows for "signed in" are shared by people with different grounds (the office, the head teacher of the class, a
// guardian of the child); the use case asks which, and answers 404 to everybody else.
constexpr Route rows[] = {
    get<&find_classes>("/api/classes", "findClasses", signed_in),
    get<&find_own_classes>("/api/own-classes", "findOwnClasses", permissions::own_class),
    get<&find_teachers>("/api/class-teachers", "findClassTeachers", permissions::write),
    post<&open_class>("/api/classes", "openClass", permissions::write),
    post<&promote_school>("/api/classes/promote", "promoteSchool", permissions::write),
    get<&find_classes_to_hand_over>("/api/schools/{school}/classes", "findClassesToHandOver", org::permissions::write),
    post<&hand_over_classes>("/api/schools/{school}/hand-over", "handOverClasses", org::permissions::write),
    put<&change_class>("/api/classes/{id}", "changeClass", permissions::write),
    post<&issue_slips>("/api/classes/{class}/slips", "issueSlips", signed_in),
    get<&find_slips>("/api/classes/{class}/slips", "findSlips", signed_in),
    get<&show_class_board>("/api/classes/{class}/consents", "showClassBoard", signed_in),

    get<&find_pupils>("/api/pupils", "findPupils", signed_in),
    post<&enrol_pupil>("/api/pupils", "enrolPupil", permissions::write),
    post<&receive_pupil>("/api/pupils/receive", "receivePupil", permissions::write),
    get<&show_pupil>("/api/pupils/{id}", "showPupil", signed_in),
    put<&correct_pupil>("/api/pupils/{id}", "correctPupil", permissions::write),
    post<&change_number>("/api/pupils/{id}/number", "changePupilNumber", permissions::write),
    post<&move_pupil>("/api/pupils/{id}/move", "movePupil", permissions::write),
    post<&step_pupil>("/api/pupils/{id}/step", "stepPupil", permissions::write),
    post<&reveal_field>("/api/pupils/{id}/reveal", "revealPupilField", permissions::reveal),
    post<&erase_pupil>("/api/pupils/{id}/erase", "erasePupil", permissions::write),
    post<&enter_consent>("/api/pupils/{pupil}/consents", "enterConsent", signed_in),
    upload<&enter_paper_consent>("/api/pupils/{pupil}/consents/paper", "enterPaperConsent", signed_in),
    get<&fetch_consent_scan>("/api/pupils/{pupil}/consents/{id}/scan", "fetchConsentScan", signed_in),

    // Rosters ask for pupils.write, lists of groups for pupils.groups: the use case knows which it is.
    upload<&upload_roster>("/api/roster-imports", "uploadRoster", signed_in),
    get<&fetch_roster_template>("/api/roster-imports/template", "fetchRosterTemplate", signed_in),
    get<&show_roster_import>("/api/roster-imports/{id}", "showRosterImport", signed_in),
    get<&fetch_row_faults>("/api/roster-imports/{id}/faults", "fetchRowFaults", signed_in),
    post<&confirm_roster_import>("/api/roster-imports/{id}/confirm", "confirmRosterImport", signed_in),
    post<&drop_roster_import>("/api/roster-imports/{id}/drop", "dropRosterImport", signed_in),

    get<&find_groups>("/api/pupil-groups", "findPupilGroups", permissions::groups),
    post<&enter_group>("/api/pupil-groups", "enterPupilGroup", permissions::groups),
    post<&end_group>("/api/pupil-groups/{id}/end", "endPupilGroup", permissions::groups),

    get<&find_guardianships>("/api/guardianships", "findGuardianships", signed_in),
    post<&confirm_guardianship>("/api/guardianships/{id}/confirm", "confirmGuardianship", signed_in),
    post<&undo_guardianship>("/api/guardianships/{id}/undo", "undoGuardianship", signed_in),
    get<&find_disputes>("/api/guardian-disputes", "findGuardianDisputes", permissions::guardians),
    post<&settle_dispute>("/api/guardian-disputes/{id}/settle", "settleGuardianDispute", permissions::guardians),

    ask<&look_up_slip>("/api/binding/look", "lookUpSlip", public_access, Rate::strict),
    post_prepared<&find_binding, &keep_binding, &bind_child>("/api/binding", "bindChild", signed_in, Rate::strict),
    post_prepared<&find_sign_up, &prepare_sign_up, &sign_up>("/api/binding/sign-up", "signUpGuardian", public_access,
                                                             Rate::strict),

    get<&find_children>("/api/children", "findChildren", signed_in),
    get<&show_child>("/api/children/{pupil}", "showChild", signed_in),
    get<&export_child>("/api/children/{pupil}/export", "exportChild", signed_in),
    post<&contest_guardianship>("/api/children/{pupil}/contest", "contestGuardianship", signed_in),
    post<&leave_child>("/api/children/{pupil}/leave", "leaveChild", signed_in),
    get<&find_child_corrections>("/api/children/{pupil}/corrections", "findPupilCorrectionsOfChild", signed_in),
    post<&ask_correction>("/api/children/{pupil}/corrections", "askPupilCorrection", signed_in),
    post<&withdraw_correction>("/api/children/{pupil}/corrections/{id}/withdraw", "withdrawPupilCorrection", signed_in),
    get<&find_corrections>("/api/correction-requests", "findPupilCorrections", permissions::write),
    post<&decide_correction>("/api/correction-requests/{id}/decide", "decidePupilCorrection", permissions::write),
    get<&find_child_agreements>("/api/children/{pupil}/agreements", "findChildAgreements", signed_in),
    get<&find_child_consents>("/api/children/{pupil}/consents", "findChildConsents", signed_in),
    post<&decide_consent>("/api/children/{pupil}/consents", "decideConsent", signed_in),
    post<&confirm_consent>("/api/children/{pupil}/consents/{id}/confirm", "confirmConsent", signed_in),
    get<&show_contact>("/api/guardian-contact", "showGuardianContact", signed_in),
    put<&change_contact>("/api/guardian-contact", "changeGuardianContact", signed_in),

    get<&find_agreements>("/api/agreements", "findAgreements", signed_in),
    get<&fetch_agreement_template>("/api/agreements/template", "fetchAgreementTemplate", permissions::agreements),
    post<&draft_agreement>("/api/agreements", "draftAgreement", permissions::agreements),
    get<&show_agreement>("/api/agreements/{id}", "showAgreement", signed_in),
    put<&edit_agreement>("/api/agreements/{id}", "editAgreement", permissions::agreements),
    post<&publish_agreement>("/api/agreements/{id}/publish", "publishAgreement", permissions::agreements),
    post<&discard_agreement>("/api/agreements/{id}/discard", "discardAgreement", permissions::agreements),
    get<&show_consent_board>("/api/consent-board", "showConsentBoard", permissions::read),
};

}  // namespace

std::span<const Route> routes() { return rows; }

}  // namespace luoshi::pupils
