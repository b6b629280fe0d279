// The list of inspectors, kept up to date: holders of posts, and what they declared.
#include <fmt/format.h>

#include "identity/api.hpp"
#include "supervision/inspections/queries.hpp"
#include "supervision/inspections/store.hpp"

namespace luoshi::supervision::inspections {
namespace {

Problem no_such_inspector() { return {Code::missing, "no-such-inspector", "没有这名检查人员，或者您看不到", "there is no such inspector, or not for you"}; }

InspectorView view_of(Work& work, const InspectorRow& row, std::int64_t visits) {
    InspectorView view{row.id, row.county, row.version, row.code, row.name, row.post_title, {}, visits, row.ended_at, row.end_reason};
    for (const auto& declared : row.declared) {
        const auto body = org::find_body(work, declared.body);
        view.declared.push_back({declared.kind, declared.body, body ? body->name : std::string(), declared.words, declared.until});
    }
    return view;
}

struct VisitCount {
    InspectorId id;
    std::int64_t visits = 0;
};
BOOST_DESCRIBE_STRUCT(VisitCount, (), (id, visits))

Result<Nothing> check_declared(Work& work, const std::vector<InspectorAvoidance>& declared) {
    if (declared.size() > 50) return Problem{Code::invalid, "too-many", "回避事项最多 50 条", "at most 50 declarations"};
    for (const auto& one : declared) {
        if (!org::find_body(work, one.body))
            return Problem{Code::invalid, "unknown-body", "回避事项里有不存在的机构", "a declaration names no body", {{"declared", "unknown", "没有这个机构"}}};
        if (one.words.size() > 600) return Problem{Code::invalid, "text-too-long", "说明请控制在 200 字以内", "at most 200 characters", {{"declared", "too-long", "200 字以内"}}};
    }
    return Nothing{};
}

Result<org::PostHolder> holder_of(Work& work, const org::PostView& post) {
    for (const auto& holder : post.holders) {
        if (holder.valid_from <= work.today() && work.today() < holder.valid_until) return holder;
    }
    return Problem{Code::conflict, "post-vacant", fmt::format("岗位“{}”现在没有人任职，请先在机构管理里登记任职", post.title),
                   fmt::format("nobody holds the post {} today; appoint a holder first", post.title), {{"post", "vacant", "没有任职人"}}};
}

Result<AccountId> account_of(Work& work, const std::string& name, const org::PostHolder& holder) {
    const auto place = identity::find_place(work, name);
    const auto person = place && place->county == work.county() ? work.one<org::PersonId>(queries::account_person, place->county, place->id) : std::nullopt;
    if (!person)
        return Problem{Code::invalid, "unknown-account", fmt::format("没有可用的账户“{}”，或它不属于本区划", name),
                       fmt::format("there is no account {} of this division that can sign in", name), {{"account", "unknown", "没有这个账户"}}};
    if (*person != holder.person)
        return Problem{Code::invalid, "account-of-another", fmt::format("账户“{}”不是任职人 {} 的", name, holder.name),
                       fmt::format("the account {} is not that of {}", name, holder.name), {{"account", "other-person", "不是任职人的账户"}}};
    return place->id;
}

Result<InspectorRow> inspector_for_step(Work& work, InspectorId id, const http::IfMatch& if_match) {
    const auto row = find_inspector(work, std::string(work.county()), id);
    const auto office = row ? org::find_body(work, row->office) : std::nullopt;
    if (!office || !work.actor().may(permissions::plan, office->path)) return no_such_inspector();
    TRY_DO(require_version(if_match, row->version));
    if (!row->live) return wrong_state("这名检查人员已退出名录", "this inspector has left the list");
    return *row;
}

}  // namespace

Result<http::Page<InspectorView>> find_inspectors(Work& work, const FindInspectors& query) {
    TRY(const auto office, find_office(work, query.office, permissions::plan));
    std::map<InspectorId, std::int64_t> visits;
    for (const auto& row : work.all<VisitCount>(queries::visits_of_inspectors, office.county, office.id)) visits[row.id] = row.visits;
    http::Page<InspectorView> page;
    for (const auto& row : inspectors_of(work, office.county, office.id)) page.items.push_back(view_of(work, row, visits[row.id]));
    return page;
}

Result<InspectorView> list_inspector(Work& work, const ListInspector& command) {
    TRY(const auto office, find_office(work, command.office, permissions::plan));
    TRY_DO(require_county(work, office.county));
    if (const auto known = find_inspector(work, office.county, command.id)) {
        if (known->office == office.id && known->post == command.post) return view_of(work, *known, 0);
        return id_taken();
    }
    TRY_DO(check_declared(work, command.declared));
    const auto post = org::find_post(work, command.post);
    if (!post || post->county != work.county() || post->closed)
        return Problem{Code::invalid, "unknown-post", "没有这个岗位，或它不在本区划", "there is no such post in this division", {{"post", "unknown", "没有这个岗位"}}};
    TRY(const auto holder, holder_of(work, *post));
    TRY(const auto account, account_of(work, command.account, holder));
    if (const auto code = work.one<std::string>(queries::live_inspector_of_person, office.county, office.id, holder.person))
        return Problem{Code::conflict, "listed-already", fmt::format("{} 已在名录中（{}）", holder.name, *code), fmt::format("{} is on the list already as {}", holder.name, *code)};
    const auto code = fmt::format("J{}", work.one<std::int64_t>(queries::count_inspectors, office.county, office.id).value() + 1);
    work.run(queries::insert_inspector, office.county, command.id, office.id, code, command.post, post->title, holder.person, holder.name, account,
             command.declared, work.now());
    work.record("inspections.list_inspector", "inspector", command.id.to_string(), json::value{{"code", code}, {"post", post->title}});
    return view_of(work, find_inspector(work, office.county, command.id).value(), 0);
}

Result<InspectorView> declare_avoidance(Work& work, const DeclareAvoidance& command) {
    TRY(const auto row, inspector_for_step(work, command.id, command.if_match));
    TRY_DO(check_declared(work, command.declared));
    work.run(queries::set_declared, row.county, row.id, row.version, command.declared);
    work.record("inspections.declare", "inspector", row.id.to_string(), json::value{{"declarations", command.declared.size()}});
    return view_of(work, find_inspector(work, row.county, row.id).value(), 0);
}

Result<InspectorView> end_inspector(Work& work, const EndInspector& command) {
    TRY(const auto row, inspector_for_step(work, command.id, command.if_match));
    TRY_DO(require_reason(command.reason));
    work.run(queries::end_inspector, row.county, row.id, row.version, work.now(), command.reason);
    work.record("inspections.end_inspector", "inspector", row.id.to_string(), json::value{{"reason", command.reason}});
    return view_of(work, find_inspector(work, row.county, row.id).value(), 0);
}

}  // namespace luoshi::supervision::inspections
