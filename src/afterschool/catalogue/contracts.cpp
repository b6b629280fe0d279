// A school's contracts with listed bodies: entered with the signed file, ended with a reason, never changed.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "afterschool/catalogue/agreed.hpp"
#include "afterschool/catalogue/body_warnings.hpp"
#include "afterschool/catalogue/listing_store.hpp"
#include "afterschool/catalogue/permissions.hpp"
#include "afterschool/catalogue/plan_checks.hpp"
#include "afterschool/catalogue/plan_files.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "afterschool/catalogue/term_begins.hpp"
#include "afterschool/catalogue/use_cases.hpp"
#include "foundation/words.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

constexpr std::string_view bond_kinds[] = {"none", "deposit", "performance_bond"};
constexpr std::int64_t bond_max = 1'000'000'000'00;

struct ContractRow {
    ContractId id;
    std::int64_t version = 0;
    std::string county;
    BodyId school;
    std::string school_name;
    std::string path;
    ListingId listing;
    std::string body_name;
    std::string number;
    Date signed_on;
    Date starts_on;
    Date ends_on;
    std::string bond_kind;
    std::int64_t bond_fen = 0;
    std::string file_name;
    std::string file;
    std::int64_t file_bytes = 0;
    Instant recorded_at;
    std::string recorded_by;
    std::optional<Date> ended_on;
    std::optional<std::string> end_reason;

    Date last_day() const { return ended_on.value_or(ends_on); }
    bool holds_on(Date day) const { return starts_on <= day && day <= last_day(); }
};
BOOST_DESCRIBE_STRUCT(ContractRow, (),
                      (id, version, county, school, school_name, path, listing, body_name, number, signed_on, starts_on,
                       ends_on, bond_kind, bond_fen, file_name, file, file_bytes, recorded_at, recorded_by, ended_on,
                       end_reason))

struct ItemColumns {
    ContractId contract;
    std::string code;
    std::string name;
    std::int64_t price_fen = 0;
    std::int64_t listed_price_fen = 0;
};
BOOST_DESCRIBE_STRUCT(ItemColumns, (), (contract, code, name, price_fen, listed_price_fen))

struct CourseColumns {
    std::optional<ListingId> listing;
    std::optional<std::string> item;
    std::string path;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
};
BOOST_DESCRIBE_STRUCT(CourseColumns, (), (listing, item, path, school_year, term))

// An offered course of an outside body.
struct DatedCourse {
    ListingId listing;
    std::string item;
    std::optional<Date> begins;
};

std::vector<DatedCourse> outside_courses(Work& work, std::string_view county, BodyId school) {
    auto rows = work.all<CourseColumns>(queries::outside_courses_of_school, county, school);
    std::erase_if(rows, [](const CourseColumns& row) { return !row.listing; });
    const auto begins = begins_of(work, rows);
    std::vector<DatedCourse> courses;
    courses.reserve(rows.size());
    for (const auto& row : rows) courses.push_back({*row.listing, row.item.value_or(""), begins.of(term_of(row))});
    return courses;
}

Problem invalid(std::string field, std::string detail, std::string detail_en) {
    return {Code::invalid, "invalid-contract", detail, std::move(detail_en), {{std::move(field), "invalid", detail}}};
}

Problem no_such_contract() {
    return {Code::missing, "no-such-contract", "没有这份合同，或者您看不到它", "there is no such contract, or not for you"};
}

ListingStanding standing_of(const ContractRow& row, Date today) {
    if (row.ended_on && *row.ended_on < row.starts_on) {
        return {fmt::format("原定 {} 开始，已取消，没有生效过", row.starts_on.to_string()),
                fmt::format("was to begin on {}; called off before", row.starts_on.to_string()), false, "stop"};
    }
    if (row.ended_on && *row.ended_on < today) {
        return {fmt::format("已于 {} 提前结束，不能新开课程", row.ended_on->to_string()),
                fmt::format("ended early on {}: no new courses", row.ended_on->to_string()), false, "stop"};
    }
    if (today < row.starts_on) {
        return {fmt::format("未开始，{} 起生效", row.starts_on.to_string()), fmt::format("not begun; holds from {}", row.starts_on.to_string()), true,
                "warn"};
    }
    if (row.ended_on) {
        return {fmt::format("将于 {} 提前结束", row.ended_on->to_string()),
                fmt::format("ends early on {}", row.ended_on->to_string()), true, "warn"};
    }
    if (row.ends_on < today) {
        return {fmt::format("已于 {} 期满，不能新开课程", row.ends_on.to_string()),
                fmt::format("ran out on {}: no new courses", row.ends_on.to_string()), false, "stop"};
    }
    if (row.ends_on < today.plus_days(expiry_soon_days)) {
        return {fmt::format("{} 期满，请及时续签", row.ends_on.to_string()),
                fmt::format("runs out on {}; renew it in time", row.ends_on.to_string()), true, "warn"};
    }
    return {"有效至 " + row.ends_on.to_string(), "holds until " + row.ends_on.to_string(), true, "ok"};
}

std::optional<Problem> why_not_end(const ContractRow& row, Date today) {
    if (row.ended_on)
        return Problem{Code::conflict, "contract-ended", "这份合同已提前结束", "the contract was ended already"};
    if (row.ends_on < today)
        return Problem{Code::conflict, "contract-over", "这份合同已期满，不用再结束", "the contract ran out by itself"};
    return std::nullopt;
}

// A contract that has not begun or is over carries no running course; one that comes is carried where the contract holds on its first day.
void count_courses(OutsideContractView& view, const ContractRow& row, const std::vector<DatedCourse>& courses, Date today) {
    for (const auto& course : courses) {
        if (course.listing != row.listing || std::ranges::find(view.items, course.item, &AgreedItem::code) == view.items.end()) continue;
        if (has_begun(course.begins, today))
            view.running_courses += row.holds_on(today) ? 1 : 0;
        else
            view.coming_courses += row.holds_on(*course.begins) ? 1 : 0;
    }
}

OutsideContractView view_of(const ContractRow& row, std::vector<AgreedItem> items, const std::vector<DatedCourse>& courses, const Work& work) {
    OutsideContractView view;
    view.id = row.id;
    view.version = row.version;
    view.county = row.county;
    view.school = {row.school, row.school_name, row.path};
    view.listing = row.listing;
    view.body_name = row.body_name;
    view.number = row.number;
    view.signed_on = row.signed_on;
    view.starts_on = row.starts_on;
    view.ends_on = row.ends_on;
    view.bond_kind = row.bond_kind;
    view.bond_fen = row.bond_fen;
    view.items = std::move(items);
    view.file = {row.file_name, row.file, row.file_bytes};
    view.recorded_at = row.recorded_at;
    view.recorded_by = row.recorded_by;
    view.ended_on = row.ended_on;
    view.end_reason = row.end_reason;
    view.standing = standing_of(row, work.today());
    count_courses(view, row, courses, work.today());
    if (work.actor().may(permissions::plan, row.path))
        view.actions.push_back(action_view("end", "提前结束", "End early", why_not_end(row, work.today())));
    return view;
}

Result<OutsideContractView> contract_view(Work& work, ContractId id) {
    const auto row = work.one<ContractRow>(queries::contract_by_id, id);
    if (!row) return no_such_contract();
    std::vector<AgreedItem> items;
    for (auto& item : work.all<ItemColumns>(queries::contract_items, row->county, row->id))
        items.push_back({std::move(item.code), std::move(item.name), item.price_fen, item.listed_price_fen});
    return view_of(*row, std::move(items), outside_courses(work, row->county, row->school), work);
}

Result<Nothing> check_terms(const RecordContract& command, Date today) {
    TRY_DO(require_words("number", command.number, 100, "合同编号"));
    if (command.signed_on > today)
        return invalid("signed_on", "签订日期不能晚于今天", "a contract is entered once it is signed");
    if (command.starts_on > command.ends_on || command.ends_on < today)
        return invalid("ends_on", "合同期限要从早到晚，且不早于今天结束", "the term runs forward and does not end before today");
    if (std::ranges::find(bond_kinds, command.bond_kind) == std::end(bond_kinds))
        return invalid("bond_kind", "请选择有无押金或履约保证金", "say whether there is a deposit or a performance bond");
    const bool none = command.bond_kind == "none";
    if (command.bond_fen < 0 || command.bond_fen > bond_max || none != (command.bond_fen == 0))
        return invalid("bond_fen", none ? "没有押金或保证金的，金额填 0" : "请填写押金或保证金的金额",
                       none ? "without a bond its sum is 0" : "give the sum of the bond");
    if (command.file.sha256.empty() || !plan_files().holds(command.file.sha256))
        return invalid("file", "请先上传双方签字盖章的合同", "upload the signed contract first");
    return Nothing{};
}

// Agreed prices keep to the listed ones (引进费用标准); the key nothing_agreed_above_the_listed_price says the same.
Result<Nothing> check_items(const RecordContract& command, const std::vector<ItemRow>& listed) {
    if (command.items.empty() || command.items.size() > 60)
        return invalid("items", "请选择合同约定的项目", "choose the items of the contract");
    std::set<std::string> codes;
    for (const auto& item : command.items) {
        const auto found = std::ranges::find(listed, item.code, &ItemRow::code);
        if (found == listed.end() || !found->listed)
            return invalid("items", "名单里没有项目 " + item.code, "the list has no such item");
        if (!codes.insert(item.code).second)
            return invalid("items", "项目重复：" + found->name, "an item stands twice");
        if (item.price_fen < 0) return invalid("items", "价格不能为负数", "a price is not negative");
        if (item.price_fen <= found->price_fen) continue;
        const auto words = fmt::format("“{}”约定 {}，高于名单上的引进费用 {}，请按名单重新约定", found->name,
                                       yuan(item.price_fen), yuan(found->price_fen));
        return Problem{Code::conflict,
                       "above-listed-price",
                       words,
                       "agreed above the introduction price on the list; agree on no more than that",
                       {{"items", "above-listed-price", words}}};
    }
    return Nothing{};
}

Result<Nothing> check_overlap(Work& work, const RecordContract& command, std::string_view county) {
    for (const auto& other : agreed_of_school(work, county, command.school)) {
        const bool same_item = other.listing == command.listing &&
                               std::ranges::find(command.items, other.item, &AgreedPrice::code) != command.items.end();
        if (!same_item || other.ended_on || other.until < command.starts_on || other.from > command.ends_on) continue;
        return Problem{Code::conflict, "contract-overlaps",
                       fmt::format("同一项目已有合同 {}（{} 至 {}），请先结束它，或让新合同接在后面", other.number,
                                   other.from.to_string(), other.until.to_string()),
                       "another contract holds for the same item at that time; end it first, or let the new one follow"};
    }
    return Nothing{};
}

}  // namespace

std::vector<AgreedRow> agreed_of_school(Work& work, std::string_view county, BodyId school) {
    return work.all<AgreedRow>(queries::agreed_of_school, county, school);
}

std::vector<AgreedRow> agreed_on(const std::vector<AgreedRow>& rows, ListingId listing, std::string_view item) {
    std::vector<AgreedRow> found;
    std::ranges::copy_if(rows, std::back_inserter(found),
                         [&](const AgreedRow& row) { return row.listing == listing && row.item == item; });
    return found;
}

Result<SchoolContracts> find_contracts(Work& work, const OfSchool& command) {
    const auto id = command.school ? command.school : work.actor().body;
    if (!id) return Problem{Code::invalid, "school-required", "请选择学校", "choose a school"};
    TRY(const SchoolRow school, school_for(work, *id, permissions::read));
    SchoolContracts view{{school.id, school.name, school.path}, school.county, work.actor().may(permissions::plan, school.path), {}, {}};
    std::map<ContractId, std::vector<AgreedItem>> items;
    for (auto& item : work.all<ItemColumns>(queries::contract_items_of_school, school.county, school.id))
        items[item.contract].push_back({std::move(item.code), std::move(item.name), item.price_fen, item.listed_price_fen});
    const auto courses = outside_courses(work, school.county, school.id);
    for (const auto& row : work.all<ContractRow>(queries::contracts_of_school, school.county, school.id))
        view.contracts.push_back(view_of(row, std::move(items[row.id]), courses, work));
    view.used = bodies_used_by(work, school.county, school.id);
    return view;
}

Result<PlanAttachment> keep_school_file(Work& work, const KeepSchoolFile& command) {
    TRY(const SchoolRow school, school_for(work, command.school, permissions::plan));
    TRY(PlanAttachment file, keep_upload(command.upload));
    work.record("catalogue.keep_file", "school", school.id.to_string(), json::value{{"sha256", file.sha256}});
    return file;
}

Result<http::FileReply> fetch_contract_file(Work& work, const OneContract& command) {
    const auto row = work.one<ContractRow>(queries::contract_by_id, command.id);
    if (!row || !work.actor().may(permissions::read, row->path)) return no_such_contract();
    TRY(std::string bytes, plan_files().fetch(row->file));
    return http::FileReply{row->file_name, "application/octet-stream", std::move(bytes), false};
}

Result<OutsideContractView> record_contract(Work& work, const RecordContract& command) {
    TRY(const SchoolRow school, school_for(work, command.school, permissions::plan));
    if (const auto earlier = work.one<ContractRow>(queries::contract_by_id, command.id)) {
        const bool same = earlier->school == command.school && earlier->listing == command.listing &&
                          earlier->number == command.number && earlier->starts_on == command.starts_on &&
                          earlier->ends_on == command.ends_on && earlier->file == command.file.sha256;
        if (same) return contract_view(work, command.id);
        return id_taken();
    }
    const auto body = work.one<ListingHead>(queries::listing_by_id, command.listing);
    if (!body || body->county != school.county) return no_such_listing();
    const auto standing = standing_on(body->state, body->licence_until, body->listed_from, body->listed_until, body->blocked_on, work.today());
    if (body->state != ListingState::listed || standing.tone == "stop") {
        return Problem{Code::conflict, "outside-body-not-valid", body->name + "：" + standing.words + "；不能签订合同",
                       body->name + ": " + standing.words_en + "; no contract is made with it"};
    }
    TRY_DO(check_terms(command, work.today()));
    const auto listed = work.all<ItemRow>(queries::items_of, body->county, body->id);
    TRY_DO(check_items(command, listed));
    TRY_DO(check_overlap(work, command, school.county));
    work.run(queries::insert_contract, school.county, command.id, school.id, body->id, command.number, command.signed_on,
             command.starts_on, command.ends_on, command.bond_kind, command.bond_fen, command.file.sha256,
             command.file.name, command.file.bytes, work.now(), actor_key(work.actor()), work.actor().name);
    for (const auto& item : command.items) {
        work.run(queries::insert_contract_item, school.county, command.id, body->id, item.code,
                 std::ranges::find(listed, item.code, &ItemRow::code)->price_fen, item.price_fen);
    }
    work.record("catalogue.record_contract", "contract", command.id.to_string(),
                json::value{{"school", school.id.to_string()}, {"listing", body->id.to_string()}, {"file", command.file.sha256}});
    return contract_view(work, command.id);
}

Result<OutsideContractView> end_contract(Work& work, const EndContract& command) {
    const auto row = work.one<ContractRow>(queries::contract_by_id, command.id);
    if (!row || !work.actor().may(permissions::read, row->path)) return no_such_contract();
    TRY_DO(require(work.actor(), permissions::plan, row->path));
    TRY_DO(same_county(work, row->county));
    TRY_DO(require_version(command.if_match, row->version));
    if (auto why = why_not_end(*row, work.today())) return *std::move(why);
    TRY_DO(require_words("reason", command.reason, 500, "提前结束的理由"));
    if (command.last_day < work.today() || command.last_day > row->ends_on)
        return invalid("last_day", "最后一天应在今天和原来的期满日之间", "the last day lies between today and the day it runs out");
    work.run(queries::set_contract_ended, row->county, row->id, row->version, command.last_day, command.reason, actor_key(work.actor()));
    work.record("catalogue.end_contract", "contract", row->id.to_string(),
                json::value{{"last_day", command.last_day.to_string()}, {"reason", command.reason}});
    return contract_view(work, row->id);
}

}  // namespace luoshi::afterschool::catalogue
