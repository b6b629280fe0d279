#include "notices/inventory.hpp"

#include <algorithm>

#include "foundation/words.hpp"
#include "notices/permissions.hpp"
#include "notices/queries.hpp"
#include "notices/search_text.hpp"
#include "notices/importing.hpp"
#include "notices/use_cases.hpp"

namespace luoshi::notices {
namespace {

Expiry expiry_of(const InventoryItem& item) {
    return notices::expiry_of(NormativeDocument{.first_published = item.first_published, .stated_expiry = item.stated_expiry,
                                                .task_deadline = item.task_deadline, .trial = item.trial, .pure_repeal = item.pure_repeal});
}

struct Found {
    InventoryId id;
    std::int64_t version = 0;
    std::string county;
    BodyId body;
    std::string body_name;
    std::optional<NoticeId> notice;
    std::optional<std::string> number;
    std::string title;
    Date first_published;
    ExpiryRule expiry_rule = ExpiryRule::five_years;
    std::optional<Date> expires_on;
    std::optional<std::string> outcome;
    std::optional<Date> outcome_on;
};
BOOST_DESCRIBE_STRUCT(Found, (),
                      (id, version, county, body, body_name, notice, number, title, first_published, expiry_rule, expires_on, outcome, outcome_on))

template <class Row>
InventoryRow row_of(const Row& item, Date today) {
    InventoryRow row;
    row.id = item.id;
    row.version = item.version;
    row.county = item.county;
    row.body = item.body;
    row.body_name = item.body_name;
    row.notice = item.notice;
    row.number = item.number;
    row.title = item.title;
    row.first_published = item.first_published;
    row.expiry_rule = item.expiry_rule;
    row.expires_on = item.expires_on;
    if (item.expires_on) row.days_left = (item.expires_on->days() - today.days()).count();
    row.warning = std::string(warning_name(expiry_warning(item.expires_on, today)));
    row.outcome = item.outcome;
    row.outcome_on = item.outcome_on;
    return row;
}

// What the command says about a document that is no notice of the register, or beyond what the notice says.
Result<InventoryItem> described_item(Work& work, const AddToInventory& command, const org::BodyLine& body) {
    InventoryItem item;
    item.id = command.id;
    item.county = body.county;
    item.body = body.id;
    item.notice = command.notice;
    item.number = command.number;
    item.title = command.title.value_or("");
    std::optional<Date> published = command.first_published;
    if (command.notice) {
        TRY(const NoticeHead head, find_visible(work, *command.notice));
        if (head.stage != Stage::published || head.body != body.id) {
            return Problem{Code::conflict, "not-of-this-body", "只能列入本单位已公布的通知", "only published notices of this body can be listed"};
        }
        item.number = head.number;
        item.title = head.title.value_or("");
        item.stated_expiry = stated_expiry(head.effective);
        if (!published) published = head.issued ? head.issued : std::optional(head.published_at->date());
    }
    std::vector<FieldProblem> faults;
    if (item.title.empty()) faults.push_back({"title", "required", "请填写文件名称"});
    if (!published) faults.push_back({"first_published", "required", "请填写首次公布日期"});
    if (published && *published > work.today()) faults.push_back({"first_published", "in-the-future", "首次公布日期不能晚于今天"});
    if (!faults.empty()) return Problem{Code::invalid, "invalid-fields", "有内容需要补正", "some fields need correcting", std::move(faults)};
    item.first_published = *published;
    item.task_deadline = command.task_deadline;
    item.trial = command.trial.value_or(says_trial(item.title));
    item.pure_repeal = command.pure_repeal.value_or(false);
    item.same_key = item.number ? number_key(*item.number) : title_key(item.title);
    const auto expiry = expiry_of(item);
    item.expiry_rule = expiry.rule;
    item.expires_on = expiry.on;
    return item;
}

Problem listed_already() { return {Code::conflict, "already-listed", "这件文件已在清单中", "the document is on the inventory already"}; }

void insert(Work& work, const InventoryItem& item) {
    work.run(queries::insert_inventory, item.county, item.id, item.body, item.notice, item.number, item.title, item.same_key, item.first_published,
             item.stated_expiry, item.task_deadline, item.trial, item.pure_repeal, item.expiry_rule, item.expires_on, work.now(),
             actor_key(work.actor()));
}

}  // namespace

Problem no_such_item() { return {Code::missing, "no-such-item", "清单里没有这件文件，或者您看不到它", "there is no such document on the inventory, or not for you"}; }

std::optional<InventoryItem> load_item(Work& work, std::string_view county, InventoryId id) {
    return work.one<InventoryItem>(queries::inventory_columns_of, county, id);
}

InventoryRow inventory_row(const InventoryItem& item, Date today) { return row_of(item, today); }

std::optional<Date> settle_expiry(Work& work, NoticeId notice, std::optional<Date> stated) {
    auto item = work.one<InventoryItem>(queries::inventory_of_notice, work.county(), notice);
    if (!item || item->removed_at) return stated;
    if (item->stated_expiry == stated) return item->expires_on;
    item->stated_expiry = stated;
    const auto expiry = expiry_of(*item);
    work.run(queries::set_inventory_expiry, work.county(), item->id, stated, expiry.rule, expiry.on);
    return expiry.on;
}

Result<http::Page<InventoryRow>> find_inventory(Work& work, const FindInventory& command) {
    const auto limit = static_cast<std::size_t>(page_size(command.limit));
    if (command.cursor && !uuid_parse(*command.cursor)) {
        return Problem{Code::invalid, "bad-cursor", "翻页标记无效，请从第一页开始", "the cursor is not valid; start from the first page"};
    }
    const auto today = work.today();
    std::string after;
    std::string until;
    if (command.warning == "six_months") {
        after = today.plus_days(30).to_string();
        until = today.plus_months(6).to_string();
    } else if (command.warning == "thirty_days") {
        after = today.to_string();
        until = today.plus_days(30).to_string();
    } else if (command.warning == "over") {
        after = "0000-00-00";
        until = today.to_string();
    } else if (command.warning) {
        return Problem{Code::invalid, "invalid-fields", "提醒类别应为 six_months、thirty_days 或 over", "unknown warning",
                       {{"warning", "unknown-value", "应为 six_months、thirty_days 或 over"}}};
    }
    auto rows = work.all<Found>(queries::find_inventory, read_scopes(work.actor()), command.body.value_or(""), after, until,
                                command.cursor.value_or("00000000-0000-0000-0000-000000000000"), limit + 1);
    http::Page<InventoryRow> page;
    const bool more = rows.size() > limit;
    if (more) rows.pop_back();
    for (const auto& row : rows) page.items.push_back(row_of(row, today));
    if (more) page.next = rows.back().id.to_string();
    return page;
}

Result<InventoryRow> add_to_inventory(Work& work, const AddToInventory& command) {
    TRY(const org::BodyLine body, registering_body(work, command.body, permissions::cleanup));
    TRY(InventoryItem item, described_item(work, command, body));
    if (const auto same = load_item(work, body.county, command.id)) {
        if (same->title == item.title && same->body == body.id && !same->removed_at) return inventory_row(*same, work.today());
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一件文件，请重新提交", "this id belongs to another document; submit anew"};
    }
    const auto held = command.notice ? work.one<InventoryItem>(queries::inventory_of_notice, body.county, *command.notice) : std::nullopt;
    if (held && !held->removed_at) return listed_already();
    if (held) {
        item.id = held->id;
        work.run(queries::put_back_inventory, item.county, item.id, item.first_published, item.stated_expiry, item.task_deadline, item.trial,
                 item.pure_repeal, item.expiry_rule, item.expires_on);
    } else {
        insert(work, item);
    }
    if (item.notice) work.run(queries::set_notice_expiry, item.county, *item.notice, item.expires_on);
    work.record("cleanup.list", "inventory", item.id.to_string(), json::value{{"title", item.title}});
    return inventory_row(load_item(work, item.county, item.id).value(), work.today());
}

Result<Nothing> remove_from_inventory(Work& work, const RemoveFromInventory& command) {
    const auto item = load_item(work, work.county(), command.id);
    if (!item || !work.actor().may(permissions::read, item->body_path)) return no_such_item();
    TRY_DO(require(work.actor(), permissions::cleanup, item->body_path));
    if (is_blank(command.reason)) {
        return Problem{Code::invalid, "reason-required", "移出清单请写明理由", "give a reason for removing it", {{"reason", "required", "移出清单请写明理由"}}};
    }
    if (work.run(queries::remove_inventory, item->county, item->id, work.now(), command.reason) == 0) return no_such_item();
    if (item->notice) work.run(queries::set_notice_expiry, item->county, *item->notice, item->stated_expiry);
    work.record("cleanup.unlist", "inventory", item->id.to_string(), json::value{{"reason", command.reason}});
    return Nothing{};
}

}  // namespace luoshi::notices
