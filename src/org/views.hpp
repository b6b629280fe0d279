// The words of org and what its reads answer with.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/id.hpp"
#include "foundation/time.hpp"
#include "platform/access/actor.hpp"

namespace luoshi::org {

enum class Level { province, prefecture, county };
BOOST_DESCRIBE_ENUM(Level, province, prefecture, county)

enum class BodyKind {
    province_government,
    prefecture_government,
    county_government,
    department,
    school,
    vocational_school,
    outside_body,
    management_zone,
};
BOOST_DESCRIBE_ENUM(BodyKind, province_government, prefecture_government, county_government, department, school, vocational_school, outside_body,
                    management_zone)

enum class Department {
    education,
    development_reform,
    finance,
    human_resources,
    housing,
    market_regulation,
    civil_affairs,
    public_security,
    health,
    general_office,
    other,
};
BOOST_DESCRIBE_ENUM(Department, education, development_reform, finance, human_resources, housing, market_regulation, civil_affairs, public_security,
                    health, general_office, other)

// A body in one line. Name, kind and path are those of the day that was asked for; opened, closed and version are facts of today.
struct BodyLine {
    BodyId id;
    std::string code;    // stable; one part of the path
    std::string county;  // division code of its partition; never changes
    BodyKind kind = BodyKind::department;
    std::optional<Department> department;
    Level level = Level::county;
    std::string name;
    std::string short_name;
    std::string path;  // "/430000/430100/430102/"
    Date opened;
    std::optional<Date> closed;  // the first day on which it is no more
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(BodyLine, (), (id, code, county, kind, department, level, name, short_name, path, opened, closed, version))

struct BodySpan {
    Date valid_from;
    Date valid_until;  // 9999-12-31: still
    std::string name;
    std::string short_name;
    BodyKind kind = BodyKind::department;
    std::optional<Department> department;
};
BOOST_DESCRIBE_STRUCT(BodySpan, (), (valid_from, valid_until, name, short_name, kind, department))

struct BodyPlace {
    Date valid_from;
    Date valid_until;
    std::optional<BodyId> parent;
    std::string parent_name;  // today's
    std::string path;
};
BOOST_DESCRIBE_STRUCT(BodyPlace, (), (valid_from, valid_until, parent, parent_name, path))

enum class ChangeKind { open, rename, change_kind, move, merge_into, absorb, split_into, split_from, close, moved_to, moved_from };
BOOST_DESCRIBE_ENUM(ChangeKind, open, rename, change_kind, move, merge_into, absorb, split_into, split_from, close, moved_to, moved_from)

struct BodyChange {
    ChangeKind change = ChangeKind::open;
    Date effective;
    std::optional<BodyId> other;
    std::string other_name;
    std::string before;
    std::string after;
    std::string document;
    std::string reason;
    Instant recorded_at;
    std::string recorded_by;
};
BOOST_DESCRIBE_STRUCT(BodyChange, (), (change, effective, other, other_name, before, after, document, reason, recorded_at, recorded_by))

enum class Stage {
    kindergarten,
    primary,
    junior,
    nine_year,
    senior,
    complete,
    special,
    secondary_vocational,
    technician,
    higher_vocational,
};
BOOST_DESCRIBE_ENUM(Stage, kindergarten, primary, junior, nine_year, senior, complete, special, secondary_vocational, technician, higher_vocational)

enum class Tier { city, county_seat, town, village };
BOOST_DESCRIBE_ENUM(Tier, city, county_seat, town, village)

struct SchoolLine {
    BodyId body;
    std::string code;
    std::string county;
    std::string name;
    std::string path;
    Stage stage = Stage::primary;
    Tier tier = Tier::town;
    std::optional<std::string> school_code;  // none while it has none or after it was voided
    std::string credit_code;                 // 统一社会信用代码; empty: unknown
    bool boarding = false;
    bool private_ = false;
    std::optional<Date> closed;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(SchoolLine, (),
                      (body, code, county, name, path, stage, tier, school_code, credit_code, boarding, private_, closed, version))

// A body with everything that is known about it.
struct BodyPage {
    BodyLine body;
    std::vector<BodyLine> ancestors;  // from the province down, without the body
    std::vector<BodySpan> names;
    std::vector<BodyPlace> places;
    std::vector<BodyChange> changes;
    std::vector<std::string> also_called;
    std::optional<SchoolLine> school;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(BodyPage, (), (body, ancestors, names, places, changes, also_called, school, version))

// Something that a room above keeps for a body which is about to change: how many, and what becomes of them. Where it stops the change, `stops` is the slug of the
// refusal and the words say what to do first.
struct BodyHolding {
    std::string kind;  // "pupils", "classes", "plan", "accounts"
    std::int64_t number = 0;
    std::string words;
    std::string words_en;
    std::optional<std::string> stops;
};
BOOST_DESCRIBE_STRUCT(BodyHolding, (), (kind, number, words, words_en, stops))

// A change of a body before it is made. `refusal` is what the change would be refused with.
struct BodyChangeAhead {
    BodyLine body;
    std::optional<BodyLine> other;
    std::vector<BodyHolding> holdings;
    std::optional<std::string> refusal;
    std::optional<std::string> refusal_text;
    std::optional<std::string> refusal_text_en;
};
BOOST_DESCRIBE_STRUCT(BodyChangeAhead, (), (body, other, holdings, refusal, refusal_text, refusal_text_en))

struct RegionChild {
    BodyLine body;
    std::int64_t bodies = 0;   // open bodies below it
    std::int64_t schools = 0;  // open schools below it
};
BOOST_DESCRIBE_STRUCT(RegionChild, (), (body, bodies, schools))

// Where the reader stands in the tree: the way up and the next level down.
struct Region {
    BodyLine body;
    std::vector<BodyLine> ancestors;
    std::vector<RegionChild> children;
};
BOOST_DESCRIBE_STRUCT(Region, (), (body, ancestors, children))

// What anybody may know of a public body.
struct PublicBody {
    std::string code;
    std::string name;
    std::string short_name;
    BodyKind kind = BodyKind::department;
    Level level = Level::county;
};
BOOST_DESCRIBE_STRUCT(PublicBody, (), (code, name, short_name, kind, level))

// A doubt that does not block: shown beside the field, kept with the row by whoever stores it.
struct Warning {
    std::string field;
    std::string slug;
    std::string detail;
};
BOOST_DESCRIBE_STRUCT(Warning, (), (field, slug, detail))

using PostId = Id<struct PostTag>;
using PersonId = Id<struct PersonTag>;
using HoldingId = Id<struct HoldingTag>;

struct PostHolder {
    HoldingId id;
    PersonId person;
    std::string name;
    bool acting = false;
    Date valid_from;
    Date valid_until;
    std::string document;
};
BOOST_DESCRIBE_STRUCT(PostHolder, (), (id, person, name, acting, valid_from, valid_until, document))

struct PostView {
    PostId id;
    std::string county;
    BodyId body;
    std::string title;
    std::string unit;  // 办公室; empty: the body itself
    Date opened;
    std::optional<Date> closed;
    std::optional<PostId> successor;
    std::int64_t version = 0;
    std::vector<PostHolder> holders;  // latest first
};
BOOST_DESCRIBE_STRUCT(PostView, (), (id, county, body, title, unit, opened, closed, successor, version, holders))

enum class TermKind { autumn, spring };
BOOST_DESCRIBE_ENUM(TermKind, autumn, spring)

struct SchoolTerm {
    BodyId body;  // who fixed it
    std::string body_name;
    int school_year = 0;  // 2022: from autumn 2022 to summer 2023
    TermKind term = TermKind::autumn;
    Date starts;
    Date ends;  // the last day
    std::string document;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(SchoolTerm, (), (body, body_name, school_year, term, starts, ends, document, version))

}  // namespace luoshi::org
