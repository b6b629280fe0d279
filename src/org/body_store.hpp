// How the use cases of the tree read and write bodies. Here it is held that the rows of today and the rows of history say the same: every
// function that changes `body` changes its spans, places or aliases with it.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "org/commands.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::org {

// The half-open range of paths that lie at or below a path: '0' follows '/' in every alphabet the program uses.
struct PathRange {
    std::string from;
    std::string until;
};
PathRange below(std::string_view path);
std::vector<std::string> codes_of(std::string_view path);
Level level_of(std::string_view division_code);
std::string escape_like(std::string_view text);

Result<BodyLine> open_body_line(Work& work, BodyId id);  // refuses unknown and closed bodies
std::vector<BodyLine> ancestors_of(Work& work, std::string_view path);

// The permission for it, the right county, and days in order; every change begins here.
Result<Nothing> may_change(Work& work, const BodyLine& body, const Grounds& grounds);
Result<Nothing> not_in_the_future(Work& work, Date effective);
// Asked by the change and by its preview.
Result<Nothing> may_merge_into(const BodyLine& merged, const BodyLine& stays);
Result<Nothing> may_stand_below(const BodyLine& body, const BodyLine& parent);
Result<Nothing> in_another_county(const BodyLine& body, const BodyLine& parent);
Result<Nothing> nothing_below(Work& work, const BodyLine& body);  // no open body
// No span of the body begins after the day.
Result<Nothing> nothing_later(Work& work, const BodyLine& body, Date effective);
// Nothing at or below the body came, went or moved after the day.
Result<Nothing> nothing_later_below(Work& work, const BodyLine& body, Date effective);
// The body stood where it stands today from the day on.
Result<Nothing> in_place_since(Work& work, const BodyLine& parent, Date effective);

// What stands in the rows of a new body, checked.
struct BodyToInsert {
    BodyId id;
    std::string county;
    std::string code;
    BodyKind kind = BodyKind::department;
    std::optional<Department> department = {};
    std::string name;
    std::string short_name;
    std::vector<std::string> also_called = {};
    std::optional<BodyId> parent = {};
    std::string path;
    Date opened;
};
void insert_body(Work& work, const BodyToInsert& body);

struct Naming {
    std::string name;
    std::string short_name;
    std::vector<std::string> also_called;
};
void begin_names(Work& work, const BodyLine& body, const Naming& naming, Date effective);
void begin_kind(Work& work, const BodyLine& body, BodyKind kind, std::optional<Department> department, Date effective);
void begin_place(Work& work, const BodyLine& body, const BodyLine& parent, Date effective);
// Ends everything about the body: names, place, posts, holders, school code.
void end_body(Work& work, const BodyLine& body, Date effective, std::string_view reason);

// A body that has ended by a merger lies below the one that goes on, with what it had absorbed itself: whoever may read there reads what it left behind.
// Its places of the past stay as they were; today it has none.
void lay_below(Work& work, const BodyLine& ended, const BodyLine& stays);

struct ChangeNote {
    ChangeKind change;
    std::optional<BodyId> other = {};
    std::string before = {};
    std::string after = {};
};
// One row of the body's own history and one of the audit.
void note_change(Work& work, const BodyLine& body, const Grounds& grounds, const ChangeNote& note);

Result<Nothing> check_name(std::string_view field, std::string_view name);

BodyPage page_of(Work& work, const BodyLine& body);

// Opens a body below another, with its school where it is one; the use cases open, split and move_to_county do it.
Result<BodyLine> insert_new_body(Work& work, const BodyLine& parent, const NewBody& body, const Grounds& grounds);

}  // namespace luoshi::org
