#include "afterschool/catalogue/listing_store.hpp"

#include <fmt/format.h>
#include <map>

#include "afterschool/catalogue/permissions.hpp"
#include "afterschool/catalogue/plan_checks.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "afterschool/catalogue/term_begins.hpp"
#include "afterschool/catalogue/stored_rows.hpp"
#include "org/api.hpp"
#include "rules/api.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

struct StaffColumns {
    OutsideStaffId id;
    std::int64_t version = 0;
    std::string name;
    std::string skill;
    std::string vetting_proof;
    Date vetted_on;
    Date vetting_until;
    Date health_until;
    Date contract_until;
    bool active = true;
};
BOOST_DESCRIBE_STRUCT(StaffColumns, (),
                      (id, version, name, skill, vetting_proof, vetted_on, vetting_until, health_until, contract_until,
                       active))

// 41: the deposit against what the county asks for; where nothing is set, the bureau judges.
PlanCheckLine deposit_check(Work& work, const ListingHead& head) {
    PlanCheckLine line;
    line.code = "deposit";
    line.words = "风险保证金不低于本地规定";
    line.words_en = "the deposit is no lower than the local rule";
    line.found = yuan(head.deposit_fen) +
                 (head.deposit_paid_on ? "，" + head.deposit_paid_on->to_string() + " 缴存" : "，未缴存");
    const auto held =
        rules::what_holds(work, "outside_body.deposit_min",
                          {.county = head.county, .path = head.path, .on = work.today(), .stage = {}, .tier = {}});
    if (!held || !held->value.is_int64()) {
        line.outcome = CheckOutcome::open;
        line.limit = held ? held->words : "本地没有设定";
        return line;
    }
    line.limit = held->words;
    line.basis = held->basis.document.empty() ? held->basis.source : held->basis.document;
    const bool enough = head.deposit_paid_on && head.deposit_fen >= held->value.get_int64();
    line.outcome = enough ? CheckOutcome::pass : CheckOutcome::fail;
    return line;
}

struct VettingColumns {
    OutsideStaffId staff;
    std::string proof;
    Date vetted_on;
    Date valid_until;
    std::string file_name;
    std::string file;
    std::int64_t file_bytes = 0;
    Instant entered_at;
    std::string entered_by;
};
BOOST_DESCRIBE_STRUCT(VettingColumns, (),
                      (staff, proof, vetted_on, valid_until, file_name, file, file_bytes, entered_at, entered_by))

struct CourseColumns {
    CourseId id;
    std::string name;
    std::string school_name;
    std::string path;  // of the school
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
};
BOOST_DESCRIBE_STRUCT(CourseColumns, (), (id, name, school_name, path, school_year, term))

std::optional<Problem> why_not_decide(const std::optional<RenewalRow>& waiting, const Actor& actor) {
    if (!waiting)
        return Problem{Code::conflict, "no-renewal-waiting", "没有等待确认的许可证更新", "no renewed licence is waiting"};
    if (waiting->said_by == actor_key(actor))
        return Problem{Code::conflict, "second-person-required", "填报的人不能自己确认", "whoever entered it does not confirm it"};
    return std::nullopt;
}

std::vector<CatalogueAction> listing_actions(const ListingHead& head, const std::optional<RenewalRow>& waiting, const Actor& actor) {
    std::vector<CatalogueAction> actions;
    const auto only = [&](ListingState state, std::string slug, std::string words,
                          std::string words_en) -> std::optional<Problem> {
        if (head.state == state) return std::nullopt;
        return Problem{Code::conflict, std::move(slug), std::move(words), std::move(words_en)};
    };
    if (actor.may(permissions::outside_select, head.path)) {
        const auto applied =
            only(ListingState::applied, "already-decided", "这项申请已有决定", "the application is decided already");
        const auto listed =
            only(ListingState::listed, "not-listed", "这家机构现在不在名单内", "the body is not on the list now");
        auto select = applied;
        if (!select && head.applied_by == actor_key(actor)) {
            select = Problem{Code::conflict, "second-person-required", "申请人不能自己遴选",
                             "whoever applied does not select"};
        }
        actions.push_back(action_view("select", "列入名单", "Put on the list", select));
        actions.push_back(action_view("refuse", "不予列入", "Refuse", select));
        actions.push_back(action_view("annual_check", "记录年检", "Record the annual check", listed));
        actions.push_back(action_view("decide_licence", "确认许可证更新", "Confirm the renewed licence", why_not_decide(waiting, actor)));
        actions.push_back(action_view("extend", "延长名单期限", "Extend the listing", listed));
        auto allow = listed;
        if (!allow && !head.blocked_on) {
            allow = Problem{Code::conflict, "not-blocked", "这家机构没有因年检不合格停止新开课程",
                            "the body was not stopped by its annual check"};
        }
        actions.push_back(action_view("allow_again", "整改合格，恢复", "Allow again after mending", allow));
        actions.push_back(action_view("exit", "清退", "Remove from the list", listed));
    }
    if (actor.may(permissions::outside_apply, head.path)) {
        std::optional<Problem> gone;
        if (head.state != ListingState::listed && head.state != ListingState::applied) {
            gone = Problem{Code::conflict, "listing-ended", "这项记录已结束，请重新申请",
                           "this entry has ended; apply anew"};
        }
        auto renew = gone;
        if (!renew && waiting) {
            renew = Problem{Code::conflict, "renewal-waiting", "上次填报的许可证更新还在等教育局确认",
                            "the renewal entered before is still waiting for the bureau"};
        }
        actions.push_back(action_view("renew_licence", "更新许可证", "Renew the licence", renew));
        actions.push_back(action_view("put_staff", "登记人员", "Enter staff", gone));
    }
    return actions;
}

}  // namespace

ListingStanding standing_on(ListingState state, Date licence_until, std::optional<Date> listed_from,
                            std::optional<Date> listed_until, std::optional<Date> blocked_on, Date today) {
    const auto stop = [](std::string words, std::string words_en) {
        return ListingStanding{std::move(words), std::move(words_en), false, "stop"};
    };
    switch (state) {
        case ListingState::applied:
            return {"等待遴选", "waiting for the selection", false, "warn"};
        case ListingState::refused:
            return stop("未列入名单", "not put on the list");
        case ListingState::exited:
            return stop("已退出名单", "removed from the list");
        case ListingState::listed:
            break;
    }
    if (blocked_on) {
        return stop(fmt::format("年检不合格（{}），不能新开课程，等待教育局决定", blocked_on->to_string()),
                    fmt::format("failed the annual check ({}): no new courses until the bureau decides", blocked_on->to_string()));
    }
    if (licence_until < today) {
        return stop(fmt::format("许可证已于 {} 到期，不能新开课程", licence_until.to_string()),
                    fmt::format("the licence ran out on {}: no new courses", licence_until.to_string()));
    }
    if (listed_until && *listed_until < today) {
        return stop(fmt::format("名单期限已于 {} 届满，不能新开课程", listed_until->to_string()),
                    fmt::format("the listing ran out on {}: no new courses", listed_until->to_string()));
    }
    if (listed_from && today < *listed_from)
        return {"名单期限从 " + listed_from->to_string() + " 开始", "listed from " + listed_from->to_string(), false,
                "warn"};
    const auto until = *first_day({licence_until, listed_until});
    if (until < today.plus_days(expiry_soon_days))
        return {fmt::format("在名单内，{} 到期，请及时更新", until.to_string()),
                fmt::format("listed; runs out on {}", until.to_string()), true, "warn"};
    return {"在名单内，有效至 " + until.to_string(), "listed until " + until.to_string(), true, "ok"};
}

Problem no_such_listing() {
    return {Code::missing, "no-such-listing", "没有这家机构，或者您看不到它", "there is no such body, or not for you"};
}

Result<ListingHead> find_visible_listing(Work& work, ListingId id) {
    auto head = work.one<ListingHead>(queries::listing_by_id, id);
    const auto& actor = work.actor();
    if (!head ||
        !(actor.may(permissions::outside_select, head->path) || actor.may(permissions::outside_apply, head->path)))
        return no_such_listing();
    return std::move(*head);
}

Result<ListingHead> find_listing_for_step(Work& work, ListingId id, const Permission& permission) {
    TRY(ListingHead head, find_visible_listing(work, id));
    TRY_DO(require(work.actor(), permission, head.path));
    TRY_DO(same_county(work, head.county));
    return head;
}

void add_outside_event(Work& work, const ListingHead& head, std::string_view event,
                       const std::optional<std::string>& reason) {
    work.run(queries::insert_outside_event, head.county, head.id, work.new_id<Id<struct OutsideEventTag>>(), work.now(),
             work.actor().name, event, reason);
}

std::vector<RenewalRow> renewals_of(Work& work, const ListingHead& head) {
    return work.all<RenewalRow>(queries::renewals_of, head.county, head.id);
}

std::vector<RunningOutsideCourse> courses_of_body(Work& work, const ListingHead& head) {
    const auto rows = work.all<CourseColumns>(queries::running_courses_of, head.county, head.id);
    const auto begins = begins_of(work, rows);
    std::vector<RunningOutsideCourse> courses;
    courses.reserve(rows.size());
    for (const auto& row : rows) {
        const auto day = begins.of(term_of(row));
        courses.push_back({row.id, row.name, row.school_name, has_begun(day, work.today()) ? std::nullopt : day});
    }
    return courses;
}

Result<ListingView> listing_view(Work& work, ListingId id) {
    TRY(const ListingHead head, find_visible_listing(work, id));
    const auto today = work.today();
    ListingView view;
    view.id = head.id;
    view.version = head.version;
    view.county = head.county;
    view.body = {head.body, head.body_name, head.path};
    view.state = head.state;
    view.standing = standing_on(head.state, head.licence_until, head.listed_from, head.listed_until, head.blocked_on, today);
    view.name = head.name;
    view.credit_code = head.credit_code;
    for (const auto& doubt : org::check_credit_code(head.credit_code)) view.credit_warning = doubt.detail;
    view.licence_kind = head.licence_kind;
    view.licence_number = head.licence_number;
    view.licence_until = head.licence_until;
    view.on_national_platform = head.on_national_platform;
    view.deposit_fen = head.deposit_fen;
    view.deposit_paid_on = head.deposit_paid_on;
    view.deposit_check = deposit_check(work, head);
    view.contact = head.contact;
    view.about = head.about;
    view.applied_at = head.applied_at;
    view.decision_document = head.decision_document;
    view.decision_reason = head.decision_reason;
    view.listed_from = head.listed_from;
    view.listed_until = head.listed_until;
    view.exited_on = head.exited_on;
    view.exit_reason = head.exit_reason;
    view.blocked_on = head.blocked_on;
    view.blocked_reason = head.blocked_reason;
    std::optional<RenewalRow> waiting;
    for (auto& row : renewals_of(work, head)) {
        if (!row.decision) waiting = row;
        view.renewals.push_back({row.id, row.licence_number, row.licence_until, {row.file_name, row.file, row.file_bytes},
                                 row.said_at, row.said_by_name, row.decision, row.decided_at, row.decided_by_name,
                                 row.decision_reason});
    }
    view.contracts = work.all<ContractOfBody>(queries::contracts_with_body, head.county, head.id);
    std::map<OutsideStaffId, std::vector<OutsideVetting>> vettings;
    for (auto& row : work.all<VettingColumns>(queries::vettings_of, head.county, head.id)) {
        vettings[row.staff].push_back({std::move(row.proof), row.vetted_on, row.valid_until,
                                       {std::move(row.file_name), std::move(row.file), row.file_bytes}, row.entered_at,
                                       std::move(row.entered_by)});
    }
    for (const auto& item : work.all<ItemRow>(queries::items_of, head.county, head.id))
        view.items.push_back(item.view());
    for (auto& row : work.all<StaffColumns>(queries::staff_of, head.county, head.id)) {
        const bool fit = row.active && today <= *first_day({row.vetting_until, row.health_until, row.contract_until});
        view.staff.push_back({row.id, row.version, std::move(row.name), std::move(row.skill),
                              std::move(row.vetting_proof), row.vetted_on, row.vetting_until, row.health_until,
                              row.contract_until, row.active, fit, std::move(vettings[row.id])});
    }
    view.annual_checks = work.all<OutsideAnnualCheck>(queries::annual_checks_of, head.county, head.id);
    view.running_courses = courses_of_body(work, head);
    for (auto& event : work.all<StoredEvent>(queries::events_of_listing, head.county, head.id))
        view.timeline.push_back(timeline_entry(std::move(event)));
    view.actions = listing_actions(head, waiting, work.actor());
    return view;
}

}  // namespace luoshi::afterschool::catalogue
