// What the use cases of org are asked with.
//
// Every change of the tree says from which day it holds, by which document and why. `county` names the body's own division where it is not
// the actor's: a change is written, and audited, in the county it concerns.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "foundation/working_days.hpp"
#include "org/views.hpp"

namespace luoshi::org {

struct Grounds {
    Date effective;        // not after today, not before the body's latest change
    std::string document;  // 湘编办发〔2022〕3号
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(Grounds, (), (effective, document, reason, county))

// Particulars of a school; required with kinds school and vocational_school, refused with others.
struct SchoolParticulars {
    Stage stage = Stage::primary;
    Tier tier = Tier::town;
    std::optional<std::string> school_code = {};  // ten digits, never used before
    std::string credit_code = {};                 // may be empty
    bool boarding = false;
    bool private_ = false;
};
BOOST_DESCRIBE_STRUCT(SchoolParticulars, (), (stage, tier, school_code, credit_code, boarding, private_))

struct NewBody {
    std::optional<std::string> code = {};  // 1–32 letters, digits, hyphens; made up where absent
    std::string name;
    std::string short_name = {};  // empty: the name
    std::vector<std::string> also_called = {};
    BodyKind kind = BodyKind::department;
    std::optional<Department> department = {};
    std::optional<SchoolParticulars> school = {};
};
BOOST_DESCRIBE_STRUCT(NewBody, (), (code, name, short_name, also_called, kind, department, school))

struct OpenBody : Grounds {
    BodyId parent;
    NewBody body;
};
BOOST_DESCRIBE_STRUCT(OpenBody, (Grounds), (parent, body))

struct RenameBody : Grounds {
    BodyId id;
    std::string name;
    std::string short_name = {};
    std::vector<std::string> also_called = {};  // besides name and short name; the old ones end
};
BOOST_DESCRIBE_STRUCT(RenameBody, (Grounds), (id, name, short_name, also_called))

struct ChangeBodyKind : Grounds {
    BodyId id;
    BodyKind kind = BodyKind::department;
    std::optional<Department> department = {};
};
BOOST_DESCRIBE_STRUCT(ChangeBodyKind, (Grounds), (id, kind, department))

struct MoveBody : Grounds {
    BodyId id;
    BodyId parent;
};
BOOST_DESCRIBE_STRUCT(MoveBody, (Grounds), (id, parent))

// Bodies that merge into another close; what stood below them moves below it. A school code among them may be kept by the one that stays.
struct MergeBodies : Grounds {
    BodyId id;  // the one that stays
    std::vector<BodyId> merged;
    std::optional<std::string> keep_school_code = {};
};
BOOST_DESCRIBE_STRUCT(MergeBodies, (Grounds), (id, merged, keep_school_code))

// Bodies that merge into one that is opened with the merger, beside the first of them.
struct MergeIntoNew : Grounds {
    BodyId id;                           // the first that merges
    std::vector<BodyId> merged = {};     // further ones
    NewBody body;
    std::optional<std::string> keep_school_code = {};
};
BOOST_DESCRIBE_STRUCT(MergeIntoNew, (Grounds), (id, merged, body, keep_school_code))

// What a change would mean: merge_into, split_into, close, move or moved_to. `other` is who goes on or where the body goes.
struct PreviewBodyChange {
    BodyId id;
    ChangeKind change = ChangeKind::close;
    Date effective;
    std::optional<BodyId> other = {};
    std::optional<bool> stays = {};  // of a split: false where the body closes in the same act; it stays where absent
};
BOOST_DESCRIBE_STRUCT(PreviewBodyChange, (), (id, change, effective, other, stays))

struct Reassignment {
    BodyId child;
    std::string to;  // code of one of the parts
};
BOOST_DESCRIBE_STRUCT(Reassignment, (), (child, to))

// New bodies come out of one. Where it does not stay, all that stood below it is shared out among the parts.
struct SplitBody : Grounds {
    BodyId id;
    bool stays = true;
    std::vector<NewBody> parts;  // each with a code
    std::vector<Reassignment> children = {};
};
BOOST_DESCRIBE_STRUCT(SplitBody, (Grounds), (id, stays, parts, children))

struct CloseBody : Grounds {
    BodyId id;
};
BOOST_DESCRIBE_STRUCT(CloseBody, (Grounds), (id))

// A county never changes: the body closes where it was and opens again elsewhere, each pointing to the other.
struct MoveToCounty : Grounds {
    BodyId id;
    BodyId parent;
    std::optional<std::string> code = {};  // of the new body; made up where absent
};
BOOST_DESCRIBE_STRUCT(MoveToCounty, (Grounds), (id, parent, code))

struct CorrectSchool {
    BodyId id;
    std::optional<std::string> county = {};
    Tier tier = Tier::town;
    std::string credit_code = {};
    bool boarding = false;
    bool private_ = false;
    std::optional<std::string> school_code = {};  // only where the school has none yet
    std::string reason;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(CorrectSchool, (), (id, county, tier, credit_code, boarding, private_, school_code, reason, version))

struct ShowBodies {
    std::optional<BodyId> parent;  // absent: the tops of what the reader may see
    std::optional<Date> as_of;
};
BOOST_DESCRIBE_STRUCT(ShowBodies, (), (parent, as_of))

struct ShowBody {
    BodyId id;
};
BOOST_DESCRIBE_STRUCT(ShowBody, (), (id))

struct SearchBodies {
    std::string text;
    std::optional<BodyId> body;  // below this one
    std::optional<BodyKind> kind;
    std::optional<std::string> cursor;
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(SearchBodies, (), (text, body, kind, cursor, limit))

struct FindSchools {
    std::optional<BodyId> body;
    std::optional<Stage> stage;
    std::optional<Tier> tier;
    std::optional<bool> closed;  // absent: open ones only
    std::optional<std::string> cursor;
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(FindSchools, (), (body, stage, tier, closed, cursor, limit))

struct ShowRegion {
    std::optional<BodyId> body;  // absent: the reader's own
};
BOOST_DESCRIBE_STRUCT(ShowRegion, (), (body))

struct FindPublicBodies {
    std::optional<std::string> text;
    std::optional<std::string> cursor;
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(FindPublicBodies, (), (text, cursor, limit))

struct ExpandBodies {
    std::string phrase;  // 各市州教育局、发展改革委、财政局
    std::optional<Date> as_of;
};
BOOST_DESCRIBE_STRUCT(ExpandBodies, (), (phrase, as_of))

struct OpenPost {
    BodyId body;
    std::optional<std::string> county = {};
    std::string title;  // 科长
    std::string unit = {};
    Date opened;
};
BOOST_DESCRIBE_STRUCT(OpenPost, (), (body, county, title, unit, opened))

struct ClosePost {
    PostId id;
    std::optional<std::string> county = {};
    Date closed;
    std::optional<PostId> successor = {};  // takes over the duties
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ClosePost, (), (id, county, closed, successor, reason))

struct AppointHolder {
    PostId id;
    std::optional<std::string> county = {};
    std::optional<PersonId> person = {};  // a known person, or…
    std::string name = {};                // …a new one
    bool acting = false;
    Date from;
    std::optional<Date> until = {};  // excluded
    std::string document = {};
};
BOOST_DESCRIBE_STRUCT(AppointHolder, (), (id, county, person, name, acting, from, until, document))

struct EndHolding {
    PostId id;
    HoldingId holding;
    std::optional<std::string> county = {};
    Date until;  // excluded
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(EndHolding, (), (id, holding, county, until, reason))

struct FindPosts {
    BodyId body;
};
BOOST_DESCRIBE_STRUCT(FindPosts, (), (body))

struct FixTerm {
    BodyId body;
    std::optional<std::string> county = {};
    int school_year = 0;
    TermKind term = TermKind::autumn;
    Date starts;
    Date ends;
    std::string document;
};
BOOST_DESCRIBE_STRUCT(FixTerm, (), (body, county, school_year, term, starts, ends, document))

struct ShowTerms {
    BodyId body;
    int school_year = 0;
};
BOOST_DESCRIBE_STRUCT(ShowTerms, (), (body, school_year))

struct EnterWorkingYear {
    int year = 0;
    std::string source;
    std::vector<NamedDay> holidays;
    std::vector<NamedDay> make_up_days;
};
BOOST_DESCRIBE_STRUCT(EnterWorkingYear, (), (year, source, holidays, make_up_days))

struct ShowWorkingYears {};
BOOST_DESCRIBE_STRUCT(ShowWorkingYears, (), ())

}  // namespace luoshi::org
