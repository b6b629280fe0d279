// org: the tree of bodies with history, posts and their holders, schools and their codes, calendars.
//
// What always holds: a body keeps its id, its code and its county for ever; what it was called, what it was and where it stood have validity
// dates; the path in BodyLine is that of today's tree and is what Actor::may compares.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"
#include "foundation/working_days.hpp"
#include "org/commands.hpp"
#include "org/holdings.hpp"
#include "org/identifiers.hpp"
#include "org/permissions.hpp"
#include "org/views.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::org {

// ---- for other modules: no permission is asked, the caller has asked its own ------------------------------------------

std::optional<BodyLine> find_body(Work& work, BodyId id);
std::optional<BodyLine> find_body_by_code(Work& work, std::string_view code);
// The particulars of a school; nothing for other bodies.
std::optional<SchoolLine> find_school(Work& work, BodyId id);
// As it was at the end of that day; nothing before it opened and after it closed.
std::optional<BodyLine> find_body(Work& work, BodyId id, Date as_of);

// Everything at or below a path as the tree stood at the end of that day (the path, too, is that of the day), in the order of paths.
std::vector<BodyLine> bodies_below(Work& work, std::string_view path, Date as_of);

// Whom a name meant on that day: full names before short names before further names (省教育厅, 市发改委). `seen_from` is the path of the body
// that writes: a name without a place (市教育局) is then looked for along its own line. More than one: the name is ambiguous.
std::vector<BodyLine> find_bodies_by_name(Work& work, std::string_view name, Date as_of, std::string_view seen_from = {});
// The one body of that name. Refuses with "unknown-body" or "ambiguous-body".
Result<BodyLine> find_body_by_name(Work& work, std::string_view name, Date as_of, std::string_view seen_from = {});

// An addressee phrase as a list of bodies, in the order of their codes: 各市州教育局 → 14, 各县市区人民政府 → 122, 各市州教育局、发展改革委、财政局 →
// 42, 省政府各厅委、各直属机构 → the departments of the province. Names of single bodies may stand among them. Unknown parts are left out.
std::vector<BodyLine> expand_bodies(Work& work, std::string_view phrase, Date as_of);
// The same with the parts that meant nothing.
struct Expansion {
    std::vector<BodyLine> bodies;
    std::vector<std::string> unknown;
};
BOOST_DESCRIBE_STRUCT(Expansion, (), (bodies, unknown))
Expansion expand_addressees(Work& work, std::string_view phrase, Date as_of);

// The clock of everything that counts working days, with all years entered so far.
Result<WorkingDays> working_days(Work& work);
// The terms that hold for a body: its own, or those of the nearest body above it that has fixed them.
std::vector<SchoolTerm> terms_of(Work& work, const BodyLine& body, int school_year);
// The first day of one term for the bodies at these paths, by path, with one query for all of them; a path for which nobody has fixed it is left out.
std::map<std::string, Date> starts_of_term(Work& work, const std::set<std::string>& paths, int school_year, TermKind term);

// The school at this path, and behind it those that ended and lie below it: what they left is handled there (docs/decisions/0013, 0040). Nothing where no school stands.
std::vector<BodyLine> with_absorbed(Work& work, std::string_view school);
// The open body that goes on for one that has merged, through as many mergers as there were; nothing for an open one and for one that closed without a successor.
std::optional<BodyLine> goes_on_for(Work& work, const BodyLine& ended);

std::optional<PostView> find_post(Work& work, PostId id);
// The post that goes on for one of a merged body: of the same title, opened in the body that stays on the day the old one closed, with whoever held the old one
// to its end. The second time it is the same.
PostId succeed_post(Work& work, const PostView& post, const BodyLine& body);

// Events (outbox): org.body_merged {county, body, successor, effective}: the body has ended and lies below its successor.

// ---- use cases -----------------------------------------------------------------------------------------------------

Result<BodyPage> open_body(Work& work, const OpenBody& command);
Result<BodyPage> rename_body(Work& work, const RenameBody& command);
Result<BodyPage> change_body_kind(Work& work, const ChangeBodyKind& command);
Result<BodyPage> move_body(Work& work, const MoveBody& command);
Result<BodyPage> merge_bodies(Work& work, const MergeBodies& command);
Result<BodyPage> merge_into_new(Work& work, const MergeIntoNew& command);
Result<BodyPage> split_body(Work& work, const SplitBody& command);
Result<BodyPage> close_body(Work& work, const CloseBody& command);
Result<BodyPage> move_to_county(Work& work, const MoveToCounty& command);
Result<BodyChangeAhead> preview_change(Work& work, const PreviewBodyChange& query);
Result<BodyPage> correct_school(Work& work, const CorrectSchool& command);

Result<std::vector<BodyLine>> show_bodies(Work& work, const ShowBodies& query);
Result<BodyPage> show_body(Work& work, const ShowBody& query);
Result<http::Page<BodyLine>> search_bodies(Work& work, const SearchBodies& query);
Result<http::Page<SchoolLine>> find_schools(Work& work, const FindSchools& query);
Result<Region> show_region(Work& work, const ShowRegion& query);
Result<http::Page<PublicBody>> find_public_bodies(Work& work, const FindPublicBodies& query);
Result<Expansion> show_expansion(Work& work, const ExpandBodies& query);

Result<PostView> open_post(Work& work, const OpenPost& command);
Result<PostView> close_post(Work& work, const ClosePost& command);
Result<PostView> appoint_holder(Work& work, const AppointHolder& command);
Result<PostView> end_holding(Work& work, const EndHolding& command);
Result<std::vector<PostView>> find_posts(Work& work, const FindPosts& query);

Result<SchoolTerm> fix_term(Work& work, const FixTerm& command);
Result<std::vector<SchoolTerm>> show_terms(Work& work, const ShowTerms& query);
Result<PublishedYear> enter_working_year(Work& work, const EnterWorkingYear& command);
Result<std::vector<PublishedYear>> show_working_years(Work& work, const ShowWorkingYears& query);

// Hunan as of today: the province, 14 prefectures, 122 county-level units and the management zones, five departments each, and the published
// working-day calendars. Does nothing where it was done before.
struct Seeded {
    int divisions = 0;
    int bodies = 0;
    int working_years = 0;
};
BOOST_DESCRIBE_STRUCT(Seeded, (), (divisions, bodies, working_years))
Result<Seeded> seed_hunan(Work& work);
// A seeded body has the same id in every installation, so that data can move between them.
BodyId seeded_body_id(std::string_view code);

std::span<const http::Route> routes();

}  // namespace luoshi::org
