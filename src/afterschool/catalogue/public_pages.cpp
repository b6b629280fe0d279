// What anybody may read: published plans with their courses, the county's list of outside bodies, and where the
// register says what the service is.
#include <algorithm>

#include "afterschool/catalogue/cursor.hpp"
#include "afterschool/catalogue/listing_store.hpp"
#include "afterschool/catalogue/price_unit.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "afterschool/catalogue/store.hpp"
#include "afterschool/catalogue/use_cases.hpp"
#include "notices/api.hpp"
#include "org/api.hpp"
#include "platform/http/time_cursor.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

struct PublicPlanColumns {
    PlanId id;
    std::string school_name;
    std::string county_name;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::int64_t courses = 0;
    Instant published_at;
};
BOOST_DESCRIBE_STRUCT(PublicPlanColumns, (), (id, school_name, county_name, school_year, term, courses, published_at))

struct PublicCourseColumns {
    CourseId id;
    CourseKind kind = CourseKind::special;
    Activity activity = Activity::clubs;
    std::string name;
    int grades = 0;
    int places_min = 0;
    int places_max = 0;
    std::string slot_name;
    int days = 0;
    int starts = 0;
    int ends = 0;
    int lessons = 0;
    std::int64_t price_fen = 0;
    std::string price_basis;
    std::string price_document;
    std::optional<std::string> outside_body_name;
    std::string aims;
    std::string materials;
    std::string safety;
    CourseState state = CourseState::offered;
};
BOOST_DESCRIBE_STRUCT(PublicCourseColumns, (),
                      (id, kind, activity, name, grades, places_min, places_max, slot_name, days, starts, ends, lessons,
                       price_fen, price_basis, price_document, outside_body_name, aims, materials, safety, state))

struct PublicListingColumns {
    std::string county;
    ListingId id;
    std::string name;
    std::string county_name;
    ListingState state = ListingState::listed;
    Date listed_from;
    Date listed_until;
    std::string licence_kind;
    Date licence_until;
    std::string decision_document;
    std::optional<Date> exited_on;
    std::optional<std::string> exit_reason;
    std::optional<Date> blocked_on;
};
BOOST_DESCRIBE_STRUCT(PublicListingColumns, (),
                      (county, id, name, county_name, state, listed_from, listed_until, licence_kind, licence_until,
                       decision_document, exited_on, exit_reason, blocked_on))

std::string escape_like(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\') escaped += '\\';
        escaped += c;
    }
    return escaped;
}

PublicCourse public_course(PublicCourseColumns&& row, bool base_by_day) {
    return {row.id,
            row.kind,
            row.activity,
            std::move(row.name),
            numbers_of(row.grades),
            row.places_min,
            row.places_max,
            std::move(row.slot_name),
            numbers_of(row.days),
            clock_words(row.starts),
            clock_words(row.ends),
            row.lessons,
            row.price_fen,
            base_by_day && row.kind == CourseKind::base,
            std::move(row.price_basis),
            std::move(row.price_document),
            std::move(row.outside_body_name),
            std::move(row.aims),
            std::move(row.materials),
            std::move(row.safety),
            row.state == CourseState::stopped};
}

}  // namespace

Result<http::Page<PublicPlanRow>> find_public_plans(Work& work, const FindPublicPlans& command) {
    TRY(const http::TimeCursor after, http::read_time_cursor(command.cursor));
    const auto limit = static_cast<std::size_t>(page_size(command.limit));
    auto rows = work.all<PublicPlanColumns>(queries::find_public_plans, escape_like(command.school.value_or("")),
                                            command.division.value_or(""), after.at, after.id, limit + 1);
    http::Page<PublicPlanRow> page;
    const bool more = rows.size() > limit;
    if (more) rows.pop_back();
    if (more) page.next = http::write_time_cursor(rows.back().published_at, rows.back().id.to_string());
    for (auto& row : rows) {
        page.items.push_back({row.id, std::move(row.school_name), std::move(row.county_name), row.school_year, row.term,
                              row.courses, row.published_at.date()});
    }
    return page;
}

Result<PublicPlan> show_public_plan(Work& work, const OnePlan& command) {
    const auto head = work.one<PlanHead>(queries::plan_by_id, command.id);
    if (!head || !head->published_at) return no_such_plan();
    const auto published_on = head->published_at->date();
    const auto then = org::find_body(work, head->school, published_on);
    PublicPlan view;
    view.id = head->id;
    view.school_name = then ? then->name : head->school_name;
    view.school_code = head->school_code;
    view.county_name = work.one<std::string>(queries::division_name, head->county).value_or(head->county);
    view.school_year = head->school_year;
    view.term = head->term;
    view.approval_document = head->approval_document.value_or("");
    view.published_on = published_on;
    view.ended = head->state == PlanState::ended;
    view.content = head->content;
    const bool by_day = base_by_day(work, *head);
    for (auto& row : work.all<PublicCourseColumns>(queries::public_courses, head->county, head->id))
        view.courses.push_back(public_course(std::move(row), by_day));
    return view;
}

Result<http::Page<PublicListing>> find_public_listings(Work& work, const FindPublicListings& command) {
    TRY(const NameCursor after, read_name_cursor(command.cursor));
    const auto limit = static_cast<std::size_t>(page_size(command.limit));
    auto rows = work.all<PublicListingColumns>(queries::find_public_listings, command.division.value_or(""), after.name,
                                               after.id, limit + 1);
    http::Page<PublicListing> page;
    const bool more = rows.size() > limit;
    if (more) rows.pop_back();
    if (more) page.next = write_name_cursor(rows.back().name, rows.back().id.to_string());
    for (auto& row : rows) {
        const auto standing =
            standing_on(row.state, row.licence_until, row.listed_from, row.listed_until, row.blocked_on, work.today());
        PublicListing view{row.id,
                           row.name,
                           row.county_name,
                           row.state,
                           row.listed_from,
                           row.listed_until,
                           row.licence_kind,
                           row.licence_until,
                           row.decision_document,
                           row.exited_on,
                           row.exit_reason,
                           standing.tone == "stop" && row.state == ListingState::listed,
                           standing.words,
                           standing.words_en,
                           {}};
        for (const auto& item : work.all<ItemRow>(queries::items_of, row.county, row.id)) {
            if (item.listed) view.items.push_back({item.name, item.activity, numbers_of(item.grades), item.price_fen});
        }
        page.items.push_back(std::move(view));
    }
    return page;
}

Result<PlainWords> show_plain_words(Work& work, const NoQuestion&) {
    PlainWords view;
    notices::SearchPublicNotices search;
    search.text = "课后服务";
    search.limit = 5;
    TRY(const auto hits, notices::search_public_notices(work, search));
    for (const auto& hit : hits.items) {
        if (hit.standing != notices::Standing::in_force) continue;
        for (const auto& snippet : hit.snippets) {
            if (snippet.field != "clause") continue;
            view.clauses.push_back({hit.id.to_string(), hit.title.value_or(""), hit.number,
                                    std::string(json::enum_name(hit.standing)), snippet.path, snippet.text});
            break;  // one clause of each notice is enough to start reading there
        }
    }
    return view;
}

}  // namespace luoshi::afterschool::catalogue
