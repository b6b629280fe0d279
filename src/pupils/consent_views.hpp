// Agreements that a school publishes, how each family decided on them, and the boards that count it.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"
#include "org/api.hpp"
#include "pupils/ids.hpp"
#include "pupils/roster_action.hpp"
#include "pupils/words.hpp"

namespace luoshi::pupils {

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
