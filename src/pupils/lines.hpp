// What other modules receive of the roster.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"
#include "org/api.hpp"
#include "pupils/ids.hpp"
#include "pupils/words.hpp"

namespace luoshi::pupils {

// Names are unmasked: the caller decides what a page shows.
struct PupilLine {
    PupilId id;
    std::string county;
    BodyId school;
    std::string school_path;
    ClassId class_;
    std::string class_name;  // 三年级2班, of the running school year
    int grade = 0;           // 1–9
    std::string name;        // of an erased pupil: the public code
    std::string code;        // "K7Q2M4XA": opaque, unique in the county; what every public list shows
    Date born;               // of an erased pupil: 1970-01-01
    bool boarding = false;
    PupilState state = PupilState::on_roll;
};
BOOST_DESCRIBE_STRUCT(PupilLine, (),
                      (id, county, school, school_path, class_, class_name, grade, name, code, born, boarding, state))

struct ClassLine {
    ClassId id;
    std::string county;
    BodyId school;
    std::string school_path;
    int entry_year = 0;   // autumn in which its first grade began
    int school_year = 0;  // the running one
    int grade = 0;
    int number = 0;
    std::string name;
    std::optional<AccountId> head_teacher;
    bool open = true;
};
BOOST_DESCRIBE_STRUCT(ClassLine, (),
                      (id, county, school, school_path, entry_year, school_year, grade, number, name, head_teacher,
                       open))

struct PupilGroup {
    PupilGroupId id;
    GroupKind kind = GroupKind::disabled;
    std::string words;  // 残疾
    Date valid_from;
    Date valid_until;      // excluded; 9999-12-31: still
    std::string document;  // by which it was decided
};
BOOST_DESCRIBE_STRUCT(PupilGroup, (), (id, kind, words, valid_from, valid_until, document))

// The decision that stands for a child, a kind of agreement and a term.
struct ConsentLine {
    ConsentId id;
    Instant given_at;  // of the decision; with the id the key that a bill refers to
    Decision decision = Decision::given;
    AgreementId agreement;
    std::string text_sha256;
    DecidedBy decided_by = DecidedBy::guardian;
    bool confirmed = true;  // false: entered for a family that has not confirmed it yet
};
BOOST_DESCRIBE_STRUCT(ConsentLine, (), (id, given_at, decision, agreement, text_sha256, decided_by, confirmed))

struct GuardianLine {
    AccountId account;
    std::string account_county;
    std::string name;
    std::string relation;  // 母亲
    std::optional<std::string> mail;
    std::optional<std::string> phone_masked;  // 138****1234
    NotifyBy notify_by = NotifyBy::none;
};
BOOST_DESCRIBE_STRUCT(GuardianLine, (), (account, account_county, name, relation, mail, phone_masked, notify_by))

}  // namespace luoshi::pupils
