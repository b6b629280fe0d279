#include "rules/store.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "notices/api.hpp"
#include "rules/permissions.hpp"
#include "rules/queries.hpp"
#include "rules/values.hpp"

namespace luoshi::rules {
namespace {

bool has_prefix(std::string_view text, std::string_view prefix) { return text.starts_with(prefix); }

Problem no_such_value() {
    return {Code::missing, "no-such-value", "没有这条规则，或者您看不到它", "there is no such rule, or not for you"};
}

Problem second_person(std::string detail, std::string detail_en) {
    return {Code::conflict, "second-person-required", std::move(detail), std::move(detail_en)};
}

Problem wrong_step(const ValueRecord& record) {
    switch (record.step) {
        case Step::entered:
            return {Code::conflict, "not-confirmed", "这个值还在等待复核，复核后才能继续",
                    "the value still waits for its second person"};
        case Step::standing:
            return {Code::conflict, "already-standing", "这个值已经生效", "the value stands already"};
        case Step::superseded:
            return {Code::conflict, "superseded", "这个值已被后来的值取代", "a later value took over"};
        case Step::rejected:
            return {Code::conflict, "rejected", "这个值已被退回，请重新录入", "the value was rejected; enter it anew"};
        case Step::withdrawn:
            return {Code::conflict, "withdrawn", "这个值已撤回，请重新录入", "the value was withdrawn; enter it anew"};
    }
    return no_such_value();
}

bool stands_openly(const ValueRecord& record) { return record.confirmed_at || record.entered_by == "seed"; }

}  // namespace

json::value scope_set(const Actor& actor, const Permission& permission) {
    boost::json::object set;
    for (const auto& scope : actor.scopes(permission)) set[scope] = 1;
    return set;
}

std::array<std::string, 8> codes_of(std::string_view path) {
    std::vector<std::string> codes;
    while (!path.empty()) {
        const auto slash = path.find('/');
        const auto part = path.substr(0, slash);
        if (!part.empty()) codes.emplace_back(part);
        path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
    }
    std::array<std::string, 8> out;
    const auto skipped = codes.size() > out.size() ? codes.size() - out.size() : 0;
    for (std::size_t i = skipped; i < codes.size(); ++i) out[i - skipped] = std::move(codes[i]);
    return out;
}

Range subtree(std::string_view path) {
    Range range{std::string(path), std::string(path)};
    range.until.back() = '0';  // the character behind '/'
    return range;
}

PlaceLevel Place::level() const {
    switch (kind) {
        case org::BodyKind::province_government:
            return PlaceLevel::province;
        case org::BodyKind::prefecture_government:
            return PlaceLevel::prefecture;
        case org::BodyKind::county_government:
        case org::BodyKind::management_zone:
            return PlaceLevel::county;
        case org::BodyKind::school:
        case org::BodyKind::vocational_school:
        case org::BodyKind::department:
        case org::BodyKind::outside_body:
            break;
    }
    return PlaceLevel::school;
}

std::vector<Place> places_on_line(Work& work, std::string_view path) {
    const auto c = codes_of(path);
    return work.all<Place>(queries::places_on_line, c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]);
}

Result<Place> place_of(Work& work, const org::BodyLine& body) {
    const auto places = places_on_line(work, body.path);
    const Problem not_competent{Code::denied, "not-competent",
                                body.name + "不能设定规则；请由政府、教育、发展改革、财政部门或学校录入",
                                "this body sets no rules; a government, its education, development and reform or "
                                "finance department, or a school does"};
    if (body.kind == org::BodyKind::department) {
        using org::Department;
        const bool sets = body.department == Department::education ||
                          body.department == Department::development_reform || body.department == Department::finance;
        if (!sets) return not_competent;
    }
    if (body.kind == org::BodyKind::outside_body || body.kind == org::BodyKind::vocational_school || places.empty())
        return not_competent;
    // The last place on the line is the body itself, or the division of a department.
    return places.back();
}

Range range_of(Work& work, const org::BodyLine& body) {
    const auto places = places_on_line(work, body.path);
    return subtree(places.empty() ? body.path : places.back().path);
}

bool may_read_place(const Actor& actor, std::string_view path) {
    if (actor.may(permissions::read, path)) return true;
    return std::ranges::any_of(actor.scopes(permissions::read),
                               [&](const std::string& scope) { return has_prefix(scope, path); });
}

Result<org::BodyLine> find_readable_body(Work& work, const std::optional<BodyId>& id) {
    const Problem missing{Code::missing, "unknown-body", "没有这个机构，或者您看不到它",
                          "there is no such body, or not for you"};
    const auto wanted = id ? id : work.actor().body;
    if (!wanted) {
        if (const auto province = org::find_body_by_code(work, "430000");
            province && may_read_place(work.actor(), province->path))
            return *province;
        return missing;
    }
    const auto body = org::find_body(work, *wanted);
    if (!body || !may_read_place(work.actor(), body->path)) return missing;
    return *body;
}

std::string slot_of(std::string_view parameter, std::string_view place, const std::optional<org::Stage>& stage,
                    const std::optional<org::Tier>& tier, const std::optional<std::string>& season_from,
                    const std::optional<std::string>& season_until) {
    return fmt::format("{}|{}|{}|{}|{}", parameter, place, stage ? json::enum_name(*stage) : "",
                       tier ? json::enum_name(*tier) : "",
                       season_from && season_until ? *season_from + ".." + *season_until : "");
}

std::vector<LineValue> values_on_line(Work& work, std::string_view parameter, std::string_view path, Date on) {
    const auto c = codes_of(path);
    return work.all<LineValue>(queries::values_on_line, parameter, c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], on);
}

Result<ValueRecord> find_visible_value(Work& work, ValueId id) {
    auto record = work.one<ValueRecord>(queries::value_by_id, id);
    if (!record) return no_such_value();
    const auto& actor = work.actor();
    const bool inside = actor.may(permissions::read, record->body_path);
    if (!inside && !(stands_openly(*record) && may_read_place(actor, record->place_path))) return no_such_value();
    return std::move(*record);
}

Result<ValueRecord> find_value_for_step(Work& work, ValueId id, const Permission& permission,
                                        const http::IfMatch& if_match) {
    TRY(ValueRecord record, find_visible_value(work, id));
    TRY_DO(require(work.actor(), permission, record.body_path));
    if (record.county != work.county()) return other_county();
    if (!if_match.version) {
        return Problem{Code::invalid, "version-required", "请在 If-Match 中给出您看到的版本",
                       "give the version you saw in If-Match"};
    }
    if (*if_match.version != record.version) return changed_meanwhile();
    return record;
}

std::optional<BasisNotice> basis_notice(Work& work, const std::optional<CitedNotice>& notice, Date on) {
    if (!notice) return std::nullopt;
    const auto cited = notices::find_citable(work, *notice, on);
    if (!cited) return BasisNotice{*notice, std::nullopt, std::nullopt, "unknown", false};
    return BasisNotice{*notice, cited->number, cited->title, std::string(json::enum_name(cited->standing)),
                       cited->standing == notices::Standing::in_force};
}

std::optional<DecisionView> decision_of(const ValueRecord& record) {
    if (!record.decision) return std::nullopt;
    return DecisionView{*record.decision, record.decision_document.value_or(""), record.decision_reason.value_or(""),
                        record.decided_by_name.value_or(""), record.decided_at.value_or(Instant{})};
}

std::optional<Problem> why_not_confirm(const ValueRecord& record, const Actor& actor) {
    if (record.step != Step::entered) return wrong_step(record);
    if (record.entered_by == actor_key(actor))
        return second_person("录入人不能自己复核，请由另一人复核", "whoever entered it does not confirm it");
    return std::nullopt;
}

std::optional<Problem> why_not_reject(const ValueRecord& record, const Actor& actor) {
    if (record.step != Step::entered) return wrong_step(record);
    if (record.entered_by == actor_key(actor))
        return second_person("录入人可以撤回，退回由复核人办理",
                             "whoever entered it may withdraw it; rejecting is for the second person");
    return std::nullopt;
}

std::optional<Problem> why_not_withdraw(const ValueRecord& record, const Actor& actor) {
    if (record.step != Step::entered && record.step != Step::standing) return wrong_step(record);
    const bool own = record.entered_by == actor_key(actor);
    if (record.step == Step::entered && !own)
        return second_person("等待复核的值由录入人撤回，复核人可以退回",
                             "a waiting value is withdrawn by whoever entered it; the second person may reject it");
    if (record.step == Step::standing && own)
        return second_person("已生效的值须由录入人以外的人撤回",
                             "a value that stands is withdrawn by another person than entered it");
    return std::nullopt;
}

std::optional<Problem> why_not_settle(const ValueRecord& record, const Actor& actor) {
    if (record.step != Step::standing) return wrong_step(record);
    if (record.certain)
        return Problem{Code::conflict, "already-certain", "这个值已经确认，无须裁定", "the value is confirmed already"};
    if (record.grade == Grade::X)
        return Problem{Code::conflict, "elsewhere", "外省规定仅供比较，不能裁定为本地规定",
                       "a rule of another province cannot become one here"};
    if (record.entered_by == actor_key(actor))
        return second_person("录入人不能自己裁定，请由另一人裁定", "whoever entered it does not decide");
    return std::nullopt;
}

ActionView action_view(std::string action, std::string words, std::string words_en,
                       const std::optional<Problem>& why_not) {
    ActionView view{std::move(action), std::move(words), std::move(words_en), !why_not, {}, {}, {}};
    if (why_not) {
        view.reason = why_not->slug;
        view.reason_text = why_not->detail;
        view.reason_text_en = why_not->detail_en;
    }
    return view;
}

ValueView value_view(Work& work, const ValueRecord& record) {
    ValueView view;
    const auto* parameter = find_parameter(record.parameter);
    view.id = record.id;
    view.version = record.version;
    view.county = record.county;
    view.parameter = record.parameter;
    view.value = record.value;
    if (parameter != nullptr) {
        view.parameter_words = parameter->words;
        view.parameter_words_en = parameter->words_en;
        auto words = spoken(*parameter, record.value);
        view.words = std::move(words.words);
        view.words_en = std::move(words.words_en);
    }
    view.stage = record.stage;
    view.tier = record.tier;
    view.season_from = record.season_from;
    view.season_until = record.season_until;
    view.claim = record.claim;
    view.step = record.step;
    view.basis = basis_of(record);
    view.notice = basis_notice(work, record.notice, work.today());
    view.note = record.note;
    view.entered_by = record.entered_by_name;
    view.entered_at = record.entered_at;
    view.confirmed_by = record.confirmed_by_name;
    view.confirmed_at = record.confirmed_at;
    view.ended_reason = record.ended_reason;
    view.decision = decision_of(record);
    const auto& actor = work.actor();
    const auto offer = [&](const Permission& permission, std::string action, std::string words, std::string words_en,
                           const std::optional<Problem>& why_not) {
        if (actor.may(permission, record.body_path))
            view.actions.push_back(action_view(std::move(action), std::move(words), std::move(words_en), why_not));
    };
    offer(permissions::confirm, "confirm", "复核通过", "Confirm", why_not_confirm(record, actor));
    offer(permissions::confirm, "reject", "退回", "Reject", why_not_reject(record, actor));
    offer(record.step == Step::entered ? permissions::write : permissions::confirm, "withdraw", "撤回", "Withdraw",
          why_not_withdraw(record, actor));
    if (record.claim == Claim::reported)
        offer(permissions::decide, "settle", "裁定为准", "Decide for this", why_not_settle(record, actor));
    return view;
}

ValueView show_again(Work& work, ValueId id) {
    return value_view(work, work.one<ValueRecord>(queries::value_by_id, id).value());
}

Problem changed_meanwhile() {
    return {Code::conflict, "changed-meanwhile", "内容已被他人更改，请刷新后再试",
            "somebody changed it meanwhile; reload and try again"};
}

Problem other_county() {
    return {Code::invalid, "other-county", "这条规则属于另一个区划，请在请求中给出它的 county",
            "the rule belongs to another division; name its county in the request"};
}

Result<Nothing> require_text(std::string_view field, std::string_view text, std::string words, std::string words_en) {
    if (is_blank(text)) return field_problem(std::string(field), "text-required", std::move(words), std::move(words_en));
    return require_words(field, text, 1000);
}

}  // namespace luoshi::rules
