// Reading a roster or a list of groups from a table: pure. What is wrong is said for the cell; what is only doubtful
// does not block.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "platform/documents/spreadsheet.hpp"
#include "pupils/commands.hpp"
#include "pupils/roster_views.hpp"

namespace luoshi::pupils {

struct RosterRow {
    int row = 0;  // of the file
    int grade = 0;
    int number_of_class = 0;
    std::string name;
    Sex sex = Sex::male;
    Date born;
    bool boarding = false;
    std::optional<std::string> number;
    std::optional<std::string> resident_id;
    std::vector<GivenGuardian> guardians;
};
BOOST_DESCRIBE_STRUCT(RosterRow, (),
                      (row, grade, number_of_class, name, sex, born, boarding, number, resident_id, guardians))

struct GroupListRow {
    int row = 0;
    std::string name;
    std::string proof;  // 学籍号 or resident id
    GroupKind kind = GroupKind::disabled;
    Date valid_from;
    std::optional<Date> valid_until;
    std::string evidence;
    std::string document;
};
BOOST_DESCRIBE_STRUCT(GroupListRow, (), (row, name, proof, kind, valid_from, valid_until, evidence, document))

// Everything that was read from one file, and later what it takes to confirm it.
struct ReadList {
    std::vector<RosterRow> pupils;
    std::vector<GroupListRow> groups;
    std::vector<RowFault> faults;
    std::vector<std::string> new_classes;
    std::int64_t rows = 0;
};
BOOST_DESCRIBE_STRUCT(ReadList, (), (pupils, groups, faults, new_classes, rows))

inline constexpr std::size_t most_rows = 5000;

// Refuses with "columns-missing" (naming them), "list-empty" or "list-too-long". `grades` are those of the school.
Result<ReadList> read_roster_rows(const documents::Table& table, Date today, int first_grade, int last_grade);
Result<ReadList> read_group_rows(const documents::Table& table);

documents::Sheet roster_template();
documents::Sheet group_template();

}  // namespace luoshi::pupils
