// The roster of a school as a whole: its classes, the step into a new school year, the lists it imports, and the groups
// its pupils belong to.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"
#include "pupils/ids.hpp"
#include "pupils/roster_action.hpp"
#include "pupils/words.hpp"

namespace luoshi::pupils {

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

// A class as whoever records changes of bodies sees it: how many, not who.
struct ClassToHandOver {
    ClassId id;
    std::string name;
    int grade = 0;
    int number = 0;
    std::int64_t pupils = 0;  // on the roll or suspended
};
BOOST_DESCRIBE_STRUCT(ClassToHandOver, (), (id, name, grade, number, pupils))

struct ClassesHandedOver {
    BodyId to;
    std::string to_name;
    std::int64_t classes = 0;
    std::int64_t pupils = 0;
    std::int64_t without_head = 0;  // whose head teacher holds no such role there: the school names one
};
BOOST_DESCRIBE_STRUCT(ClassesHandedOver, (), (to, to_name, classes, pupils, without_head))

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

}  // namespace luoshi::pupils
