// What the use cases of the roster are asked with. `county` names the child's or the school's own division where it is
// not the actor's: a change is written, and audited, where the child is. Where a command carries the id of what it
// makes, the same id with the same content is the same act.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"
#include "org/api.hpp"
#include "platform/http/route.hpp"
#include "pupils/ids.hpp"
#include "pupils/words.hpp"

namespace luoshi::pupils {

struct NoQuestion {};
BOOST_DESCRIBE_STRUCT(NoQuestion, (), ())

// ---- classes
// ---------------------------------------------------------------------------------------------------------

struct FindClasses {
    std::optional<BodyId> school = {};  // absent: that of the reader's post
};
BOOST_DESCRIBE_STRUCT(FindClasses, (), (school))

struct OneSchool {
    BodyId school;
};
BOOST_DESCRIBE_STRUCT(OneSchool, (), (school))

// Classes of a school that go on in another school of the county, by the document that orders it.
struct HandOverClasses {
    BodyId school;
    std::optional<std::string> county = {};
    BodyId to;
    std::vector<ClassId> classes;
    Date effective;  // not after today; a pupil who came later goes over from that day
    std::string document;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(HandOverClasses, (), (school, county, to, classes, effective, document, reason))

struct OpenClass {
    ClassId id;
    BodyId school;
    std::optional<std::string> county = {};
    int grade = 1;
    int number = 1;
    std::optional<std::string> name = {};  // 三年级2班 where absent
    std::optional<AccountId> head_teacher = {};
};
BOOST_DESCRIBE_STRUCT(OpenClass, (), (id, school, county, grade, number, name, head_teacher))

struct ChangeClass {
    ClassId id;
    std::optional<std::string> county = {};
    std::string name;
    std::optional<AccountId> head_teacher = {};  // absent: none
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(ChangeClass, (), (id, county, name, head_teacher, if_match))

// Every class goes up one grade; those in the school's last grade graduate with their pupils.
struct PromoteSchool {
    BodyId school;
    std::optional<std::string> county = {};
    int school_year = 0;  // the new one
};
BOOST_DESCRIBE_STRUCT(PromoteSchool, (), (school, county, school_year))

// ---- pupils
// ----------------------------------------------------------------------------------------------------------

struct FindPupils {
    std::optional<BodyId> school = {};
    std::optional<ClassId> class_ = {};
    std::optional<PupilState> state = {};  // absent: on the roll and suspended
    std::optional<std::string> text = {};  // part of the name, a code or a whole 学籍号
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindPupils, (), (school, class_, state, text, cursor, limit))

struct OnePupil {
    PupilId id;
};
BOOST_DESCRIBE_STRUCT(OnePupil, (), (id))

struct GivenGuardian {
    std::string name;
    std::string relation;
    std::optional<std::string> phone = {};
};
BOOST_DESCRIBE_STRUCT(GivenGuardian, (), (name, relation, phone))

struct EnrolPupil {
    PupilId id;
    ClassId class_;
    std::optional<std::string> county = {};
    std::string name;
    Sex sex = Sex::male;
    Date born;
    bool boarding = false;
    std::optional<std::string> resident_id = {};
    std::optional<std::string> number = {};     // 学籍号
    std::optional<Date> enrolled_on = {};       // today where absent
    std::vector<GivenGuardian> guardians = {};  // at most two
};
BOOST_DESCRIBE_STRUCT(EnrolPupil, (),
                      (id, class_, county, name, sex, born, boarding, resident_id, number, enrolled_on, guardians))

// Resident id and number stay as they are where absent.
struct CorrectPupil {
    PupilId id;
    std::optional<std::string> county = {};
    std::string name;
    Sex sex = Sex::male;
    Date born;
    bool boarding = false;
    std::optional<std::string> resident_id = {};
    std::optional<std::vector<GivenGuardian>> guardians = {};
    std::string reason;
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(CorrectPupil, (),
                      (id, county, name, sex, born, boarding, resident_id, guardians, reason, if_match))

struct ChangeNumber {
    PupilId id;
    std::optional<std::string> county = {};
    std::string number;
    std::optional<Date> from = {};  // today where absent
    std::string reason;
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(ChangeNumber, (), (id, county, number, from, reason, if_match))

struct MovePupil {
    PupilId id;
    std::optional<std::string> county = {};
    ClassId class_;  // of the same school
    std::string reason;
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(MovePupil, (), (id, county, class_, reason, if_match))

enum class PupilStepKind { suspend, resume, transfer_out, leave };
BOOST_DESCRIBE_ENUM(PupilStepKind, suspend, resume, transfer_out, leave)

struct StepPupil {
    PupilId id;
    std::optional<std::string> county = {};
    PupilStepKind step = PupilStepKind::suspend;
    std::string reason;
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(StepPupil, (), (id, county, step, reason, if_match))

// A pupil who was transferred out by another school of the county comes in here and goes on as the same pupil.
struct ReceivePupil {
    ClassId class_;
    std::optional<std::string> county = {};
    std::string proof;  // resident id or 学籍号
    std::string name;   // has to fit
};
BOOST_DESCRIBE_STRUCT(ReceivePupil, (), (class_, county, proof, name))

enum class MaskedField { resident_id, number, phone_1, phone_2 };
BOOST_DESCRIBE_ENUM(MaskedField, resident_id, number, phone_1, phone_2)

struct RevealField {
    PupilId id;
    std::optional<std::string> county = {};
    MaskedField field = MaskedField::resident_id;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RevealField, (), (id, county, field, reason))

struct ErasePupil {
    PupilId id;
    std::optional<std::string> county = {};
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ErasePupil, (), (id, county, reason))

// ---- import and groups
// -------------------------------------------------------------------------------------------------

struct UploadRoster {
    BodyId school;
    ImportKind kind = ImportKind::roster;
    std::optional<std::string> county = {};
    http::Upload upload = {};
};
BOOST_DESCRIBE_STRUCT(UploadRoster, (), (school, kind, county, upload))

struct OneRosterImport {
    RosterImportId id;
};
BOOST_DESCRIBE_STRUCT(OneRosterImport, (), (id))

struct StepRosterImport {
    RosterImportId id;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(StepRosterImport, (), (id, county))

struct FetchTemplate {
    ImportKind kind = ImportKind::roster;
};
BOOST_DESCRIBE_STRUCT(FetchTemplate, (), (kind))

struct FindGroups {
    std::optional<BodyId> school = {};
    std::optional<GroupKind> kind = {};
    std::optional<bool> ended = {};  // absent: those that hold today
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindGroups, (), (school, kind, ended, cursor, limit))

struct EnterGroup {
    PupilGroupId id;
    PupilId pupil;
    std::optional<std::string> county = {};
    GroupKind kind = GroupKind::disabled;
    Date valid_from;
    std::optional<Date> valid_until = {};  // excluded
    std::string evidence;
    std::string document;
};
BOOST_DESCRIBE_STRUCT(EnterGroup, (), (id, pupil, county, kind, valid_from, valid_until, evidence, document))

struct EndGroup {
    PupilGroupId id;
    std::optional<std::string> county = {};
    Date valid_until;  // excluded
    std::string reason;
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(EndGroup, (), (id, county, valid_until, reason, if_match))

// ---- guardians
// -------------------------------------------------------------------------------------------------------

// For pupils of one class; an unused slip of the same child becomes void.
struct IssueSlips {
    ClassId class_;
    std::optional<std::string> county = {};
    std::vector<PupilId> pupils = {};  // empty: all who have no confirmed guardian
};
BOOST_DESCRIBE_STRUCT(IssueSlips, (), (class_, county, pupils))

struct FindSlips {
    ClassId class_;
};
BOOST_DESCRIBE_STRUCT(FindSlips, (), (class_))

struct LookUpSlip {
    std::string code;
};
BOOST_DESCRIBE_STRUCT(LookUpSlip, (), (code))

struct BindChild {
    std::string code;
    std::string relation;
    std::string name;  // the guardian's own, as on papers
};
BOOST_DESCRIBE_STRUCT(BindChild, (), (code, relation, name))

struct SignUp {
    std::string code;
    std::string account_name;
    std::string password;
    std::string name;  // the guardian's own, as on papers
    std::string relation;
    std::optional<std::string> language = {};
};
BOOST_DESCRIBE_STRUCT(SignUp, (), (code, account_name, password, name, relation, language))

struct FindGuardianships {
    std::optional<BodyId> school = {};
    std::optional<ClassId> class_ = {};
    std::optional<GuardianshipState> state = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindGuardianships, (), (school, class_, state, cursor, limit))

struct ConfirmGuardianship {
    GuardianshipId id;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(ConfirmGuardianship, (), (id, county))

// Not this child's guardian: refused while it waits, undone when it was confirmed by mistake.
struct UndoGuardianship {
    GuardianshipId id;
    std::optional<std::string> county = {};
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(UndoGuardianship, (), (id, county, reason))

struct OneChild {
    PupilId pupil;
};
BOOST_DESCRIBE_STRUCT(OneChild, (), (pupil))

struct ContestGuardianship {
    PupilId pupil;
    DisputeId id;
    std::optional<std::string> county = {};
    GuardianshipId guardianship;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ContestGuardianship, (), (pupil, id, county, guardianship, reason))

struct LeaveChild {
    PupilId pupil;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(LeaveChild, (), (pupil, county))

// Absent: stays as it is; empty: is forgotten.
struct ChangeContact {
    std::optional<std::string> mail = {};
    std::optional<std::string> phone = {};
    NotifyBy notify_by = NotifyBy::none;
};
BOOST_DESCRIBE_STRUCT(ChangeContact, (), (mail, phone, notify_by))

struct FindDisputes {
    std::optional<BodyId> school = {};
    std::optional<bool> open = {};  // absent: open ones
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindDisputes, (), (school, open, cursor, limit))

struct SettleDispute {
    DisputeId id;
    std::optional<std::string> county = {};
    DisputeOutcome outcome = DisputeOutcome::stays;
    std::string settlement;  // what was agreed, and on what it rests
};
BOOST_DESCRIBE_STRUCT(SettleDispute, (), (id, county, outcome, settlement))

// ---- corrections that families ask for
// ----------------------------------------------------------------------------------

struct AskPupilCorrection {
    PupilId pupil;
    CorrectionId id;
    std::optional<std::string> county = {};
    PupilCorrectionField field = PupilCorrectionField::name;
    std::string value;  // what is right: male | female, true | false, 2016-03-08, else as on the papers
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(AskPupilCorrection, (), (pupil, id, county, field, value, reason))

struct WithdrawPupilCorrection {
    PupilId pupil;
    CorrectionId id;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(WithdrawPupilCorrection, (), (pupil, id, county))

struct FindPupilCorrections {
    std::optional<BodyId> school = {};
    std::optional<bool> open = {};  // absent: open ones
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindPupilCorrections, (), (school, open, cursor, limit))

struct DecidePupilCorrection {
    CorrectionId id;
    std::optional<std::string> county = {};
    PupilCorrectionDecision decision = PupilCorrectionDecision::accept;
    std::string answer;  // for the family; required where it is refused
};
BOOST_DESCRIBE_STRUCT(DecidePupilCorrection, (), (id, county, decision, answer))

// ---- agreements and consents
// --------------------------------------------------------------------------------------------

struct FindAgreements {
    std::optional<BodyId> school = {};
};
BOOST_DESCRIBE_STRUCT(FindAgreements, (), (school))

struct OneAgreement {
    AgreementId id;
};
BOOST_DESCRIBE_STRUCT(OneAgreement, (), (id))

struct FetchAgreementTemplate {
    BodyId school;
    AgreementKind kind = AgreementKind::after_school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
};
BOOST_DESCRIBE_STRUCT(FetchAgreementTemplate, (), (school, kind, school_year, term))

struct DraftAgreement {
    AgreementId id;
    BodyId school;
    std::optional<std::string> county = {};
    AgreementKind kind = AgreementKind::after_school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::string title;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(DraftAgreement, (), (id, school, county, kind, school_year, term, title, text))

struct EditAgreement {
    AgreementId id;
    std::optional<std::string> county = {};
    std::string title;
    std::string text;
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(EditAgreement, (), (id, county, title, text, if_match))

struct StepAgreement {
    AgreementId id;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(StepAgreement, (), (id, county, if_match))

// By a guardian. The digest is that of the text that was shown.
struct DecideConsent {
    PupilId pupil;
    ConsentId id;
    std::optional<std::string> county = {};
    AgreementId agreement;
    std::string text_sha256;
    Decision decision = Decision::given;
};
BOOST_DESCRIBE_STRUCT(DecideConsent, (), (pupil, id, county, agreement, text_sha256, decision))

// By the class teacher or the office, for a family that cannot do it itself.
struct EnterConsent {
    PupilId pupil;
    ConsentId id;
    std::optional<std::string> county = {};
    AgreementId agreement;
    Decision decision = Decision::given;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(EnterConsent, (), (pupil, id, county, agreement, decision, reason))

// From a signed paper; the scan is the body.
struct EnterPaperConsent {
    PupilId pupil;
    ConsentId id;
    std::optional<std::string> county = {};
    AgreementId agreement;
    Decision decision = Decision::given;
    std::string reason;
    http::Upload upload = {};
};
BOOST_DESCRIBE_STRUCT(EnterPaperConsent, (), (pupil, id, county, agreement, decision, reason, upload))

struct ConfirmConsent {
    PupilId pupil;
    ConsentId id;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(ConfirmConsent, (), (pupil, id, county))

struct OnePupilConsent {
    PupilId pupil;
    ConsentId id;
};
BOOST_DESCRIBE_STRUCT(OnePupilConsent, (), (pupil, id))

struct ShowBoard {
    std::optional<BodyId> school = {};
    AgreementKind kind = AgreementKind::after_school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
};
BOOST_DESCRIBE_STRUCT(ShowBoard, (), (school, kind, school_year, term))

struct ShowClassBoard {
    ClassId class_;
    AgreementKind kind = AgreementKind::after_school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
};
BOOST_DESCRIBE_STRUCT(ShowClassBoard, (), (class_, kind, school_year, term))

}  // namespace luoshi::pupils
