#include <algorithm>
#include <set>

#include "afterschool/catalogue/cursor.hpp"
#include "afterschool/catalogue/listing_store.hpp"
#include "afterschool/catalogue/permissions.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "afterschool/catalogue/use_cases.hpp"
#include "foundation/words.hpp"
#include "org/api.hpp"
#include "platform/http/time_cursor.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

constexpr std::string_view licence_kinds[] = {"school_licence", "sport_filing", "other"};

Problem invalid(std::string slug, std::string field, std::string detail, std::string detail_en) {
    return {Code::invalid, std::move(slug), detail, std::move(detail_en), {{std::move(field), "invalid", detail}}};
}

Result<Nothing> check_items(const std::vector<OutsideItemContent>& items) {
    if (items.empty() || items.size() > 60)
        return invalid("invalid-items", "items", "请填写 1 到 60 个服务项目", "1 to 60 items");
    std::set<std::string> codes;
    for (const auto& item : items) {
        TRY_DO(require_words("items", item.code, 20, "项目编号"));
        TRY_DO(require_words("items", item.name, 50, "项目名称"));
        if (!codes.insert(item.code).second)
            return invalid("invalid-items", "items", "项目编号重复：" + item.code, "the code of an item is used twice");
        if (mask_of(item.grades) == 0)
            return invalid("invalid-items", "items", "项目“" + item.name + "”没有选择年级", "an item names no grades");
        if (item.price_fen < 0 || item.price_fen > 100'000)
            return invalid("invalid-items", "items", "引进费用应在每课时 0 到 1000 元之间",
                           "an introduction price from 0 to 1000 yuan a lesson");
    }
    return Nothing{};
}

// Who applies: an outside body, through an account whose right covers it.
Result<org::BodyLine> applying_body(Work& work, BodyId id) {
    auto body = org::find_body(work, id);
    if (!body || !work.actor().may(permissions::outside_apply, body->path)) return no_such_listing();
    TRY_DO(same_county(work, body->county));
    if (body->kind != org::BodyKind::outside_body) {
        return Problem{Code::conflict, "not-an-outside-body", "只有校外机构可以申请进入名单",
                       "only an outside body applies for the list"};
    }
    if (body->closed) return Problem{Code::conflict, "body-closed", "机构已注销", "the body is closed"};
    return std::move(*body);
}

Result<ListingHead> step(Work& work, ListingId id, const http::IfMatch& seen, ListingState needed) {
    TRY(ListingHead head, find_listing_for_step(work, id, permissions::outside_select));
    TRY_DO(require_version(seen, head.version));
    if (head.state == needed) return head;
    if (needed == ListingState::applied)
        return Problem{Code::conflict, "already-decided", "这项申请已有决定", "the application is decided already"};
    return Problem{Code::conflict, "not-listed", "这家机构现在不在名单内", "the body is not on the list now"};
}

Problem second_person() {
    return {Code::conflict, "second-person-required", "申请人不能自己遴选", "whoever applied does not select"};
}

struct ListingColumns {
    ListingId id;
    std::string county;
    BodyId body;
    std::string name;
    ListingState state = ListingState::applied;
    Date licence_until;
    std::optional<Date> listed_from;
    std::optional<Date> listed_until;
    std::optional<Date> blocked_on;
    std::int64_t items = 0;
    std::int64_t running_courses = 0;
    Instant applied_at;
};
BOOST_DESCRIBE_STRUCT(ListingColumns, (),
                      (id, county, body, name, state, licence_until, listed_from, listed_until, blocked_on, items, running_courses,
                       applied_at))

struct OfferColumns {
    ListingId listing;
    std::string body_name;
    std::string item;
    std::string item_name;
    Activity activity = Activity::clubs;
    int grades = 0;
    std::int64_t price_fen = 0;
    Date licence_until;
    Date listed_until;
};
BOOST_DESCRIBE_STRUCT(OfferColumns, (),
                      (listing, body_name, item, item_name, activity, grades, price_fen, licence_until, listed_until))

}  // namespace

Result<http::Page<ListingRow>> find_listings(Work& work, const FindListings& command) {
    TRY(const http::TimeCursor after, http::read_time_cursor(command.cursor));
    const auto limit = static_cast<std::size_t>(page_size(command.limit));
    const auto& actor = work.actor();
    auto rows = work.all<ListingColumns>(queries::find_listings, key_set(actor.scopes(permissions::outside_select)),
                                         key_set(actor.scopes(permissions::outside_apply)),
                                         command.state ? std::string(json::enum_name(*command.state)) : std::string(),
                                         after.at, after.id, limit + 1);
    http::Page<ListingRow> page;
    const bool more = rows.size() > limit;
    if (more) rows.pop_back();
    for (auto& row : rows) {
        page.items.push_back(
            {row.id, row.county, row.body, row.name, row.state,
             standing_on(row.state, row.licence_until, row.listed_from, row.listed_until, row.blocked_on, work.today()),
             row.licence_until, row.listed_until, row.items, row.running_courses, row.applied_at});
    }
    if (more) page.next = http::write_time_cursor(rows.back().applied_at, rows.back().id.to_string());
    return page;
}

Result<ListingView> show_listing(Work& work, const OneListing& command) { return listing_view(work, command.id); }

Result<http::Page<OfferRow>> find_offers(Work& work, const OfSchool& command) {
    const auto id = command.school ? command.school : work.actor().body;
    if (!id) return Problem{Code::invalid, "school-required", "请选择学校", "choose a school"};
    TRY(const SchoolRow school, school_for(work, *id, permissions::read));
    http::Page<OfferRow> page;
    for (auto& row : work.all<OfferColumns>(queries::offers_of_county, school.county, work.today())) {
        page.items.push_back({row.listing, std::move(row.body_name), std::move(row.item), std::move(row.item_name),
                              row.activity, numbers_of(row.grades), row.price_fen,
                              std::min(row.licence_until, row.listed_until)});
    }
    return page;
}

Result<ListingView> apply_for_list(Work& work, const ApplyForList& command) {
    TRY(const org::BodyLine body, applying_body(work, command.body));
    if (const auto earlier = work.one<ListingHead>(queries::listing_by_id, command.id)) {
        if (earlier->body == command.body && earlier->name == command.name &&
            earlier->licence_number == command.licence_number)
            return listing_view(work, command.id);
        return id_taken();
    }
    if (work.one<ListingId>(queries::live_listing_of_body, body.county, body.id)) {
        return Problem{Code::conflict, "listing-exists", "这家机构已有申请或在名单内",
                       "the body has an application or is on the list already"};
    }
    TRY_DO(require_words("name", command.name, 100, "机构名称"));
    TRY_DO(require_words("credit_code", command.credit_code, 40, "统一社会信用代码"));
    TRY_DO(require_words("licence_number", command.licence_number, 50, "许可证编号"));
    TRY_DO(require_words("contact", command.contact, 100, "联系人和电话"));
    TRY_DO(require_words("about", command.about, 2000, "机构介绍"));
    if (std::ranges::find(licence_kinds, command.licence_kind) == std::end(licence_kinds))
        return invalid("invalid-licence", "licence_kind", "请选择许可种类", "choose the kind of licence");
    if (command.licence_until < work.today())
        return invalid("invalid-licence", "licence_until", "许可证已到期，请更新后再申请",
                       "the licence ran out; renew it before applying");
    if (command.deposit_fen < 0)
        return invalid("invalid-deposit", "deposit_fen", "保证金不能为负数", "the deposit is not negative");
    TRY_DO(check_items(command.items));
    // A wrong check digit warns and is shown to the bureau; real registers hold such codes.
    const bool doubt = !org::check_credit_code(command.credit_code).empty();
    work.run(queries::insert_listing, body.county, command.id, body.id, command.name, command.credit_code, doubt,
             command.licence_kind, command.licence_number, command.licence_until, command.on_national_platform,
             command.deposit_fen, command.deposit_paid_on, command.contact, command.about, work.now(),
             actor_key(work.actor()));
    for (const auto& item : command.items) {
        work.run(queries::insert_item, body.county, command.id, item.code, item.name, item.activity,
                 mask_of(item.grades), item.price_fen, false);
    }
    add_outside_event(work, work.one<ListingHead>(queries::listing_by_id, command.id).value(), "applied");
    work.record("catalogue.apply_for_list", "listing", command.id.to_string());
    return listing_view(work, command.id);
}

Result<ListingView> select_body(Work& work, const SelectBody& command) {
    TRY(const ListingHead head, step(work, command.id, command.if_match, ListingState::applied));
    if (head.applied_by == actor_key(work.actor())) return second_person();
    TRY_DO(require_words("document", command.document, 100, "名单文件的文号"));
    if (command.listed_from > command.listed_until || command.listed_until < work.today()) {
        return invalid("invalid-period", "listed_until", "名单期限要从早到晚，且不早于今天结束",
                       "the period runs forward and does not end before today");
    }
    if (command.items.empty())
        return invalid("invalid-items", "items", "请选择列入名单的项目", "choose the items that go onto the list");
    const auto items = work.all<ItemRow>(queries::items_of, head.county, head.id);
    for (const auto& code : command.items) {
        if (std::ranges::find(items, code, &ItemRow::code) == items.end())
            return invalid("invalid-items", "items", "申请里没有项目 " + code, "the application has no such item");
        work.run(queries::list_item, head.county, head.id, code, true);
    }
    work.run(queries::set_listed, head.county, head.id, head.version, work.now(), actor_key(work.actor()),
             command.document, command.listed_from, command.listed_until);
    add_outside_event(work, head, "listed", command.document);
    work.record("catalogue.select_body", "listing", head.id.to_string(), json::value{{"document", command.document}});
    return listing_view(work, head.id);
}

Result<ListingView> refuse_body(Work& work, const RefuseBody& command) {
    TRY(const ListingHead head, step(work, command.id, command.if_match, ListingState::applied));
    if (head.applied_by == actor_key(work.actor())) return second_person();
    TRY_DO(require_words("reason", command.reason, 500, "不予列入的理由"));
    work.run(queries::set_refused, head.county, head.id, head.version, work.now(), actor_key(work.actor()),
             command.reason);
    add_outside_event(work, head, "refused", command.reason);
    work.record("catalogue.refuse_body", "listing", head.id.to_string());
    return listing_view(work, head.id);
}

}  // namespace luoshi::afterschool::catalogue
