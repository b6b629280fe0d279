// Every use case of the roster. Routes, jobs, samples and tests call the same functions.
#pragma once
#include "identity/api.hpp"
#include "pupils/child_views.hpp"
#include "pupils/commands.hpp"
#include "pupils/consent_views.hpp"
#include "pupils/guardian_views.hpp"
#include "pupils/pupil_views.hpp"
#include "pupils/roster_views.hpp"

namespace luoshi::pupils {

// Classes
Result<ClassList> find_classes(Work& work, const FindClasses& query);
// The classes that the actor teaches, in any school and county.
Result<std::vector<ClassRow>> find_own_classes(Work& work, const NoQuestion& query);
Result<std::vector<ClassTeacherRow>> find_teachers(Work& work, const OneSchool& query);
Result<ClassRow> open_class(Work& work, const OpenClass& command);
Result<ClassRow> change_class(Work& work, const ChangeClass& command);
// "grades-differ", "too-many-classes", and what rooms above say through org::nothing_stops.
Result<ClassesHandedOver> hand_over_classes(Work& work, const HandOverClasses& command);
Result<std::vector<ClassToHandOver>> find_classes_to_hand_over(Work& work, const OneSchool& query);
Result<Promotion> promote_school(Work& work, const PromoteSchool& command);

// Pupils
Result<http::Page<PupilRow>> find_pupils(Work& work, const FindPupils& query);
Result<PupilView> show_pupil(Work& work, const OnePupil& query);
Result<PupilStep> enrol_pupil(Work& work, const EnrolPupil& command);
Result<PupilStep> correct_pupil(Work& work, const CorrectPupil& command);
Result<PupilStep> change_number(Work& work, const ChangeNumber& command);
Result<PupilStep> move_pupil(Work& work, const MovePupil& command);
Result<PupilStep> step_pupil(Work& work, const StepPupil& command);
Result<PupilStep> receive_pupil(Work& work, const ReceivePupil& command);
Result<Revealed> reveal_field(Work& work, const RevealField& command);
Result<PupilStep> erase_pupil(Work& work, const ErasePupil& command);

// Import
Result<RosterImportView> upload_roster(Work& work, const UploadRoster& command);
Result<RosterImportView> show_roster_import(Work& work, const OneRosterImport& query);
Result<http::FileReply> fetch_row_faults(Work& work, const OneRosterImport& query);
Result<RosterImportView> confirm_roster_import(Work& work, const StepRosterImport& command);
Result<RosterImportView> drop_roster_import(Work& work, const StepRosterImport& command);
Result<http::FileReply> fetch_roster_template(Work& work, const FetchTemplate& query);

// Groups
Result<http::Page<GroupRow>> find_groups(Work& work, const FindGroups& query);
Result<GroupRow> enter_group(Work& work, const EnterGroup& command);
Result<GroupRow> end_group(Work& work, const EndGroup& command);

// Guardians, at school
Result<SlipSheet> issue_slips(Work& work, const IssueSlips& command);
Result<std::vector<SlipRow>> find_slips(Work& work, const FindSlips& query);
Result<http::Page<GuardianshipRow>> find_guardianships(Work& work, const FindGuardianships& query);
Result<GuardianshipRow> confirm_guardianship(Work& work, const ConfirmGuardianship& command);
Result<GuardianshipRow> undo_guardianship(Work& work, const UndoGuardianship& command);
Result<http::Page<DisputeRow>> find_disputes(Work& work, const FindDisputes& query);
Result<DisputeRow> settle_dispute(Work& work, const SettleDispute& command);

// Corrections that families ask for
Result<std::vector<PupilCorrection>> find_child_corrections(Work& work, const OneChild& query);
Result<PupilCorrection> ask_correction(Work& work, const AskPupilCorrection& command);  // "no-difference", "asked-already"
Result<PupilCorrection> withdraw_correction(Work& work, const WithdrawPupilCorrection& command);
Result<http::Page<PupilCorrection>> find_corrections(Work& work, const FindPupilCorrections& query);
// Accepting changes the roster as correct_pupil or change_number do, and refuses as they do.
Result<PupilCorrection> decide_correction(Work& work, const DecidePupilCorrection& command);

// Guardians, at home
Result<SlipLook> look_up_slip(Work& work, const LookUpSlip& query);
// Binding happens in the child's county, which only the slip knows; so it has the three steps of http::post_prepared.
struct BindingLooked {
    std::string county;
    BindChild command;
};
Result<BindingLooked> find_binding(Work& work, const BindChild& command);
Result<BindingLooked> keep_binding(const BindingLooked& looked);
Result<Bound> bind_child(Work& work, const BindingLooked& looked);
struct SignUpLooked {
    std::string county;
    SignUp command;
    identity::DrawnBytes salt;
};
struct SignUpPrepared {
    SignUp command;
    std::string digest;
};
Result<SignUpLooked> find_sign_up(Work& work, const SignUp& command);
Result<SignUpPrepared> prepare_sign_up(const SignUpLooked& looked);
Result<SignedUp> sign_up(Work& work, const SignUpPrepared& prepared);

Result<std::vector<ChildCard>> find_children(Work& work, const NoQuestion& query);
Result<OwnChild> show_child(Work& work, const OneChild& query);
Result<http::FileReply> export_child(Work& work, const OneChild& query);
Result<DisputeRow> contest_guardianship(Work& work, const ContestGuardianship& command);
Result<Nothing> leave_child(Work& work, const LeaveChild& command);
Result<ContactView> show_contact(Work& work, const NoQuestion& query);
Result<ContactView> change_contact(Work& work, const ChangeContact& command);

// Agreements
Result<std::vector<AgreementRow>> find_agreements(Work& work, const FindAgreements& query);
Result<AgreementView> show_agreement(Work& work, const OneAgreement& query);
Result<AgreementText> fetch_agreement_template(Work& work, const FetchAgreementTemplate& query);
Result<AgreementView> draft_agreement(Work& work, const DraftAgreement& command);
Result<AgreementView> edit_agreement(Work& work, const EditAgreement& command);
Result<Nothing> discard_agreement(Work& work, const StepAgreement& command);
Result<AgreementView> publish_agreement(Work& work, const StepAgreement& command);

// Consents
Result<std::vector<ChildAgreement>> find_child_agreements(Work& work, const OneChild& query);
Result<std::vector<ConsentRow>> find_child_consents(Work& work, const OneChild& query);
Result<ConsentDone> decide_consent(Work& work, const DecideConsent& command);
Result<ConsentDone> confirm_consent(Work& work, const ConfirmConsent& command);
Result<ConsentDone> enter_consent(Work& work, const EnterConsent& command);
Result<ConsentDone> enter_paper_consent(Work& work, const EnterPaperConsent& command);
Result<http::FileReply> fetch_consent_scan(Work& work, const OnePupilConsent& query);
Result<ConsentBoard> show_consent_board(Work& work, const ShowBoard& query);
Result<ClassBoard> show_class_board(Work& work, const ShowClassBoard& query);

}  // namespace luoshi::pupils
