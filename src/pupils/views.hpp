// What the pages of the roster receive. Resident ids, pupil numbers, telephone numbers and addresses are always masked
// here: only reveal_field shows one, once, for a reason. Every action carries why it cannot be done now.
#pragma once
#include "platform/http/route.hpp"
#include "pupils/lines.hpp"

namespace luoshi::pupils {

// One thing that may be done; disabled ones say why (slug, and a sentence in both languages).
struct RosterAction {
    std::string action;
    std::string words;
    std::string words_en;
    bool enabled = false;
    std::optional<std::string> reason;
    std::optional<std::string> reason_text;
    std::optional<std::string> reason_text_en;
};
BOOST_DESCRIBE_STRUCT(RosterAction, (), (action, words, words_en, enabled, reason, reason_text, reason_text_en))

// ---- classes and pupils
// ----------------------------------------------------------------------------------------------

struct ClassRow {
    ClassId id;
    std::string county;
    BodyId school;
    int entry_year = 0;
    int school_year = 0;
    int grade = 0;
    int number = 0;
    std::string name;
    std::optional<AccountId> head_teacher;
    std::string head_teacher_name;  // empty: none
    std::int64_t pupils = 0;        // on the roll or suspended
    std::int64_t bound = 0;         // of these, with at least one confirmed guardian
    bool open = true;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(ClassRow, (),
                      (id, county, school, entry_year, school_year, grade, number, name, head_teacher,
                       head_teacher_name, pupils, bound, open, version))

// The classes that the reader may see, and what the reader may do with the school's roster as a whole.
struct ClassList {
    BodyId school;
    std::string county;
    std::string school_name;
    int school_year = 0;  // the running one: from 1 August on the new one
    std::vector<ClassRow> items;
    std::vector<RosterAction> actions;
};
BOOST_DESCRIBE_STRUCT(ClassList, (), (school, county, school_name, school_year, items, actions))

struct ClassTeacherRow {
    AccountId account;
    std::string name;
    std::string display_name;
};
BOOST_DESCRIBE_STRUCT(ClassTeacherRow, (), (account, name, display_name))

struct Promotion {
    BodyId school;
    int school_year = 0;
    std::int64_t classes = 0;  // that went up
    std::int64_t graduated_classes = 0;
    std::int64_t graduated_pupils = 0;
};
BOOST_DESCRIBE_STRUCT(Promotion, (), (school, school_year, classes, graduated_classes, graduated_pupils))

struct PupilRow {
    PupilId id;
    std::string county;
    ClassId class_;
    std::string class_name;
    std::string name;
    std::string code;
    Sex sex = Sex::male;
    bool boarding = false;
    std::optional<std::string> number_masked;
    PupilState state = PupilState::on_roll;
    std::int64_t guardians = 0;  // confirmed
    static std::vector<std::pair<std::string, std::string>> labels() {
        return {{"class_name", "班级"}, {"name", "姓名"},
                {"code", "公开代码"},   {"sex", "性别"},
                {"boarding", "寄宿"},   {"number_masked", "学籍号"},
                {"state", "状态"},      {"guardians", "已绑定监护人"}};
    }
};
BOOST_DESCRIBE_STRUCT(PupilRow, (),
                      (id, county, class_, class_name, name, code, sex, boarding, number_masked, state, guardians))

struct PupilPlace {
    Date valid_from;
    Date valid_until;
    std::string school_name;
    std::string class_name;
};
BOOST_DESCRIBE_STRUCT(PupilPlace, (), (valid_from, valid_until, school_name, class_name))

struct PupilNumber {
    NumberKind kind = NumberKind::G;
    std::string masked;
    Date valid_from;
    Date valid_until;
};
BOOST_DESCRIBE_STRUCT(PupilNumber, (), (kind, masked, valid_from, valid_until))

struct KnownGuardian {
    std::string name;
    std::string relation;
    std::optional<std::string> phone_masked;
};
BOOST_DESCRIBE_STRUCT(KnownGuardian, (), (name, relation, phone_masked))

struct GuardianshipRow {
    GuardianshipId id;
    std::string county;
    PupilId pupil;
    std::string pupil_name;
    std::string class_name;
    std::string name;  // as the guardian called oneself
    std::string relation;
    GuardianshipState state = GuardianshipState::waiting;
    Instant asked_at;
    std::optional<Instant> confirmed_at;
    std::optional<std::string> confirmed_by;
    std::optional<std::string> ended_reason;
    std::vector<std::string> known_names;  // whom the school's papers name
    std::int64_t version = 0;
    std::vector<RosterAction> actions;
};
BOOST_DESCRIBE_STRUCT(GuardianshipRow, (),
                      (id, county, pupil, pupil_name, class_name, name, relation, state, asked_at, confirmed_at,
                       confirmed_by, ended_reason, known_names, version, actions))

// Who did what with this child's record, and why.
struct RosterEvent {
    Instant at;
    std::string actor;
    std::string action;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RosterEvent, (), (at, actor, action, reason))

struct PupilView {
    PupilId id;
    std::string county;
    BodyId school;
    std::string school_name;
    ClassId class_;
    std::string class_name;
    int grade = 0;
    std::string name;
    std::string code;
    std::optional<Sex> sex;
    std::optional<Date> born;
    bool under_14 = false;  // today: a guardian decides about personal information (PIPL art. 31)
    bool boarding = false;
    PupilState state = PupilState::on_roll;
    std::optional<std::string> resident_id_masked;
    std::vector<PupilNumber> numbers;  // the running one first
    std::vector<PupilPlace> places;
    std::vector<KnownGuardian> known_guardians;
    std::vector<GuardianshipRow> guardians;
    std::vector<org::Warning> doubts;
    std::vector<RosterEvent> events;
    Date enrolled_on;
    std::optional<Date> left_on;
    std::optional<Instant> erased_at;
    std::int64_t version = 0;
    std::vector<RosterAction> actions;
};
BOOST_DESCRIBE_STRUCT(PupilView, (),
                      (id, county, school, school_name, class_, class_name, grade, name, code, sex, born, under_14,
                       boarding, state, resident_id_masked, numbers, places, known_guardians, guardians, doubts, events,
                       enrolled_on, left_on, erased_at, version, actions))

// What was done to one pupil, with the doubts that did not block it.
struct PupilStep {
    PupilId id;
    std::string county;
    std::string code;
    PupilState state = PupilState::on_roll;
    std::int64_t version = 0;
    std::vector<org::Warning> doubts;
};
BOOST_DESCRIBE_STRUCT(PupilStep, (), (id, county, code, state, version, doubts))

struct Revealed {
    using shown_once = void;
    std::string value;
};
BOOST_DESCRIBE_STRUCT(Revealed, (), (value))

// ---- import
// ----------------------------------------------------------------------------------------------------------

struct RowFault {
    int row = 0;         // of the file, the header being 1
    std::string column;  // its title; empty: the row as a whole
    std::string slug;
    std::string text;
    bool doubt = false;  // does not block
};
BOOST_DESCRIBE_STRUCT(RowFault, (), (row, column, slug, text, doubt))

struct RosterImportView {
    RosterImportId id;
    std::string county;
    BodyId school;
    ImportKind kind = ImportKind::roster;
    std::string name;
    RosterImportState state = RosterImportState::ready;
    std::int64_t rows_total = 0;
    std::int64_t faults = 0;
    std::int64_t doubts = 0;
    std::vector<RowFault> items;           // the first 100 of both
    std::vector<std::string> new_classes;  // that the confirmation will open
    Instant created_at;
    std::string created_by;
    std::optional<Instant> done_at;
    std::vector<RosterAction> actions;
};
BOOST_DESCRIBE_STRUCT(RosterImportView, (),
                      (id, county, school, kind, name, state, rows_total, faults, doubts, items, new_classes,
                       created_at, created_by, done_at, actions))

// ---- groups
// ----------------------------------------------------------------------------------------------------------

struct GroupRow {
    PupilGroupId id;
    std::string county;
    PupilId pupil;
    std::string pupil_name;
    std::string pupil_code;
    std::string class_name;
    GroupKind kind = GroupKind::disabled;
    std::string words;
    Date valid_from;
    Date valid_until;
    std::string evidence;
    std::string document;
    std::string entered_by;
    std::optional<std::string> ended_reason;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(GroupRow, (),
                      (id, county, pupil, pupil_name, pupil_code, class_name, kind, words, valid_from, valid_until,
                       evidence, document, entered_by, ended_reason, version))

// ---- guardians
// -------------------------------------------------------------------------------------------------------

enum class SlipState { open, used, expired, void_ };
BOOST_DESCRIBE_ENUM(SlipState, open, used, expired, void_)

struct SlipRow {
    SlipId id;
    PupilId pupil;
    std::string pupil_name;
    std::string class_name;
    SlipState state = SlipState::open;
    Instant issued_at;
    std::string issued_by;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(SlipRow, (), (id, pupil, pupil_name, class_name, state, issued_at, issued_by, expires_at))

struct PrintedSlip {
    SlipId id;
    std::string pupil_name;
    std::string class_name;
    std::string code;  // "K7Q2-M4XA-9TRP"
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(PrintedSlip, (), (id, pupil_name, class_name, code, expires_at))

// A page to print: the codes are shown this once.
struct SlipSheet {
    using shown_once = void;
    std::string school_name;
    std::vector<PrintedSlip> items;
};
BOOST_DESCRIBE_STRUCT(SlipSheet, (), (school_name, items))

// Whose slip it is, so that a family sees that it holds the right one; nothing more.
struct SlipLook {
    std::string school_name;
    std::string class_name;
    std::string pupil_name_masked;  // 张*明
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(SlipLook, (), (school_name, class_name, pupil_name_masked, expires_at))

struct Bound {
    GuardianshipId guardianship;
    std::string county;
    GuardianshipState state = GuardianshipState::waiting;
    std::string words;  // what happens next
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(Bound, (), (guardianship, county, state, words, words_en))

struct SignedUp {
    AccountId account;
    std::string name;
    Bound bound;
};
BOOST_DESCRIBE_STRUCT(SignedUp, (), (account, name, bound))

// One child as its guardian sees it in the list. While a binding waits or is disputed, the child is a masked name and
// nothing else.
struct ChildCard {
    GuardianshipId guardianship;
    std::string county;
    GuardianshipState binding = GuardianshipState::waiting;
    std::optional<PupilId> pupil;
    std::string name;
    std::string school_name;
    std::string class_name;
    std::optional<PupilState> state;
    std::int64_t to_decide = 0;   // agreements on which nobody of the family has decided
    std::int64_t to_confirm = 0;  // decisions that somebody entered for the family
    bool disputed = false;        // guardians disagree about a consent
};
BOOST_DESCRIBE_STRUCT(ChildCard, (),
                      (guardianship, county, binding, pupil, name, school_name, class_name, state, to_decide,
                       to_confirm, disputed))

struct ChildGuardian {
    GuardianshipId id;
    std::string name;
    std::string relation;
    GuardianshipState state = GuardianshipState::waiting;
    bool me = false;
    std::optional<RosterAction> contest;
};
BOOST_DESCRIBE_STRUCT(ChildGuardian, (), (id, name, relation, state, me, contest))

struct OwnChild {
    PupilId id;
    std::string county;
    std::string name;
    std::string code;
    Date born;
    bool under_14 = false;
    std::string school_name;
    std::string class_name;
    PupilState state = PupilState::on_roll;
    bool boarding = false;
    std::optional<std::string> number_masked;
    std::vector<ChildGuardian> guardians;
};
BOOST_DESCRIBE_STRUCT(OwnChild, (),
                      (id, county, name, code, born, under_14, school_name, class_name, state, boarding, number_masked,
                       guardians))

struct ContactView {
    std::optional<std::string> mail_masked;
    std::optional<std::string> phone_masked;
    NotifyBy notify_by = NotifyBy::none;
};
BOOST_DESCRIBE_STRUCT(ContactView, (), (mail_masked, phone_masked, notify_by))

struct DisputeRow {
    DisputeId id;
    std::string county;
    PupilId pupil;
    std::string pupil_name;
    std::string class_name;
    DisputeSubject subject = DisputeSubject::binding;
    std::optional<std::string> contested_name;
    std::optional<AgreementKind> kind;
    std::optional<int> school_year;
    std::optional<org::TermKind> term;
    std::string reason;
    Instant opened_at;
    std::string opened_by;
    bool open = true;
    std::optional<DisputeOutcome> outcome;
    std::optional<std::string> settlement;
    std::optional<Instant> settled_at;
    std::optional<std::string> settled_by;
};
BOOST_DESCRIBE_STRUCT(DisputeRow, (),
                      (id, county, pupil, pupil_name, class_name, subject, contested_name, kind, school_year, term,
                       reason, opened_at, opened_by, open, outcome, settlement, settled_at, settled_by))

// ---- corrections that families ask for
// ----------------------------------------------------------------------------------

// `present` and `wanted` are words of the field: male, true, 2016-03-08; numbers are masked.
struct PupilCorrection {
    CorrectionId id;
    std::string county;
    PupilId pupil;
    std::string pupil_name;
    std::string class_name;
    PupilCorrectionField field = PupilCorrectionField::name;
    std::string present;  // in the roster today; empty: nothing
    std::string wanted;
    std::string reason;
    Instant asked_at;
    std::string asked_by;
    PupilCorrectionState state = PupilCorrectionState::open;
    std::optional<std::string> answer;
    std::optional<Instant> decided_at;
    std::optional<std::string> decided_by;
};
BOOST_DESCRIBE_STRUCT(PupilCorrection, (),
                      (id, county, pupil, pupil_name, class_name, field, present, wanted, reason, asked_at, asked_by,
                       state, answer, decided_at, decided_by))

// ---- agreements and consents
// --------------------------------------------------------------------------------------------

struct AgreementRow {
    AgreementId id;
    std::string county;
    AgreementKind kind = AgreementKind::after_school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::optional<int> number;  // none: a draft
    std::string title;
    std::optional<std::string> sha256;
    std::optional<Instant> published_at;
    std::optional<std::string> published_by;
    Instant edited_at;
    bool current = false;  // the published version that families decide on
};
BOOST_DESCRIBE_STRUCT(AgreementRow, (),
                      (id, county, kind, school_year, term, number, title, sha256, published_at, published_by,
                       edited_at, current))

struct AgreementView {
    AgreementId id;
    std::string county;
    BodyId school;
    std::string school_name;
    AgreementKind kind = AgreementKind::after_school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::optional<int> number;
    std::string title;
    std::string text;  // paragraphs parted by line ends; "## " begins a heading
    std::optional<std::string> sha256;
    std::optional<Instant> published_at;
    std::optional<std::string> published_by;
    std::int64_t version = 0;  // of a draft
    std::vector<RosterAction> actions;
};
BOOST_DESCRIBE_STRUCT(AgreementView, (),
                      (id, county, school, school_name, kind, school_year, term, number, title, text, sha256,
                       published_at, published_by, version, actions))

struct AgreementText {
    std::string title;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(AgreementText, (), (title, text))

struct ConsentRow {
    ConsentId id;
    AgreementKind kind = AgreementKind::after_school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    Decision decision = Decision::given;
    Instant given_at;
    DecidedBy decided_by = DecidedBy::guardian;
    std::string who;
    AgreementId agreement;
    int number = 0;  // version of the text
    std::string text_sha256;
    std::optional<std::string> reason;
    bool has_scan = false;
    std::optional<Instant> confirmed_at;  // of what was entered for the family
    bool stands = false;
};
BOOST_DESCRIBE_STRUCT(ConsentRow, (),
                      (id, kind, school_year, term, decision, given_at, decided_by, who, agreement, number, text_sha256,
                       reason, has_scan, confirmed_at, stands))

// One agreement in full, as a guardian decides on it: the two answers stand side by side, neither is chosen beforehand.
struct ChildAgreement {
    AgreementView agreement;
    Standing standing = Standing::none;
    std::optional<ConsentRow> stands;
    std::optional<Decision> mine;       // my own latest decision
    bool newer_text = false;            // the decision that stands was taken over an earlier text
    std::vector<RosterAction> actions;  // give, refuse, withdraw, confirm
};
BOOST_DESCRIBE_STRUCT(ChildAgreement, (), (agreement, standing, stands, mine, newer_text, actions))

struct ConsentDone {
    ConsentId id;
    std::string county;
    Decision decision = Decision::given;
    Instant given_at;
    std::string text_sha256;
    Standing standing = Standing::none;
};
BOOST_DESCRIBE_STRUCT(ConsentDone, (), (id, county, decision, given_at, text_sha256, standing))

struct ConsentBoardRow {
    ClassId class_;
    std::string class_name;
    std::int64_t pupils = 0;
    std::int64_t given = 0;
    std::int64_t refused = 0;
    std::int64_t withdrawn = 0;
    std::int64_t disputed = 0;
    std::int64_t silent = 0;
    std::int64_t unconfirmed = 0;  // entered for a family, not confirmed by it yet
    std::vector<ConsentSignal> signals;
};
BOOST_DESCRIBE_STRUCT(ConsentBoardRow, (),
                      (class_, class_name, pupils, given, refused, withdrawn, disputed, silent, unconfirmed, signals))

struct ConsentBoard {
    BodyId school;
    std::string county;
    AgreementKind kind = AgreementKind::after_school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::optional<AgreementRow> agreement;  // none published: nobody can decide yet
    Instant as_of;
    std::vector<ConsentBoardRow> items;
};
BOOST_DESCRIBE_STRUCT(ConsentBoard, (), (school, county, kind, school_year, term, agreement, as_of, items))

struct BoardPupil {
    PupilId pupil;
    std::string name;
    std::string code;
    Standing standing = Standing::none;
    std::optional<ConsentId> consent;
    std::optional<Instant> given_at;
    std::optional<DecidedBy> decided_by;
    bool unconfirmed = false;
    bool has_scan = false;
    std::int64_t guardians = 0;
};
BOOST_DESCRIBE_STRUCT(BoardPupil, (),
                      (pupil, name, code, standing, consent, given_at, decided_by, unconfirmed, has_scan, guardians))

struct ClassBoard {
    ClassId class_;
    std::string class_name;
    std::string county;
    AgreementKind kind = AgreementKind::after_school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::optional<AgreementRow> agreement;
    std::vector<BoardPupil> items;
    std::vector<RosterAction> actions;  // enter, print_slips
};
BOOST_DESCRIBE_STRUCT(ClassBoard, (), (class_, class_name, county, kind, school_year, term, agreement, items, actions))

}  // namespace luoshi::pupils
