#include "org/body_store.hpp"

#include "org/api.hpp"
#include "org/queries.hpp"

namespace luoshi::org {

using ChangeId = Id<struct ChangeTag>;

PathRange below(std::string_view path) {
    PathRange range{std::string(path), std::string(path)};
    if (range.until.empty()) return {"/", "0"};
    range.until.back() = '0';
    return range;
}

std::vector<std::string> codes_of(std::string_view path) {
    std::vector<std::string> codes;
    while (path.size() > 1) {
        path.remove_prefix(1);
        const auto end = path.find('/');
        codes.emplace_back(path.substr(0, end));
        if (end == std::string_view::npos) break;
        path.remove_prefix(end);
    }
    return codes;
}

Level level_of(std::string_view division_code) {
    if (division_code.ends_with("0000")) return Level::province;
    return division_code.ends_with("00") ? Level::prefecture : Level::county;
}

std::string escape_like(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\') escaped += '\\';
        escaped += c;
    }
    return escaped;
}

std::optional<SchoolLine> find_school(Work& work, BodyId id) { return work.one<SchoolLine>(queries::school_by_body, id); }

std::optional<BodyLine> find_body(Work& work, BodyId id) { return work.one<BodyLine>(queries::body_by_id, id); }

std::optional<BodyLine> find_body_by_code(Work& work, std::string_view code) { return work.one<BodyLine>(queries::body_by_code, code); }

std::optional<BodyLine> find_body(Work& work, BodyId id, Date as_of) { return work.one<BodyLine>(queries::body_as_of, id, as_of); }

std::vector<BodyLine> bodies_below(Work& work, std::string_view path, Date as_of) {
    const auto range = below(path);
    return work.all<BodyLine>(queries::subtree_as_of, range.from, range.until, as_of);
}

Result<BodyLine> open_body_line(Work& work, BodyId id) {
    auto body = find_body(work, id);
    if (!body) return Problem{Code::missing, "unknown-body", "没有这个机构", "there is no such body"};
    if (body->closed) {
        return Problem{Code::conflict, "body-closed", body->name + " 已于 " + body->closed->to_string() + " 撤销，不能再变更",
                       body->name + " was closed on " + body->closed->to_string() + " and cannot change any more"};
    }
    return *std::move(body);
}

std::vector<BodyLine> ancestors_of(Work& work, std::string_view path) {
    auto codes = codes_of(path);
    if (!codes.empty()) codes.pop_back();
    codes.resize(8);
    return work.all<BodyLine>(queries::ancestors, codes[0], codes[1], codes[2], codes[3], codes[4], codes[5], codes[6], codes[7]);
}

namespace {

Problem later_changes(const BodyLine& body, Date latest) {
    return Problem{Code::conflict, "later-changes",
                   body.name + " 在 " + latest.to_string() + " 已有变更，新的变更不能早于该日",
                   body.name + " has a change of " + latest.to_string() + "; a further one cannot hold from an earlier day"};
}

Result<Nothing> not_before(const BodyLine& body, std::optional<Date> latest, Date effective) {
    if (latest && *latest > effective) return later_changes(body, *latest);
    return Nothing{};
}

}  // namespace

Result<Nothing> may_change(Work& work, const BodyLine& body, const Grounds& grounds) {
    if (!work.actor().may(permissions::read, body.path)) {
        return Problem{Code::missing, "unknown-body", "没有这个机构", "there is no such body"};
    }
    TRY_DO(require(work.actor(), permissions::write, body.path));
    if (work.county() != body.county) {
        return Problem{Code::invalid, "other-county", body.name + " 属于 " + body.county + "，请在请求中写明 county",
                       body.name + " belongs to " + body.county + "; name that county in the request"};
    }
    TRY_DO(not_in_the_future(work, grounds.effective));
    if (grounds.document.empty() && grounds.reason.empty()) {
        return Problem{Code::invalid, "no-grounds", "请写明依据文件或理由", "name the document or the reason", {{"reason", "required", "请填写"}}};
    }
    return Nothing{};
}

Result<Nothing> not_in_the_future(Work& work, Date effective) {
    if (effective <= work.today()) return Nothing{};
    return Problem{Code::invalid, "in-the-future", "生效日期 " + effective.to_string() + " 尚未到来，请在当日登记",
                   "the change holds from a day to come; record it on that day", {{"effective", "in-the-future", "不能晚于今天"}}};
}

Result<Nothing> may_merge_into(const BodyLine& merged, const BodyLine& stays) {
    if (stays.path.starts_with(merged.path)) {
        return Problem{Code::conflict, "below-itself", merged.name + " 不能并入自己或自己的下级", merged.name + " cannot merge into what stands below it"};
    }
    if (merged.county != stays.county) {
        return Problem{Code::conflict, "other-county", merged.name + " 与 " + stays.name + " 不在同一区划，不能合并；请先划转",
                       merged.name + " and " + stays.name + " lie in different counties and cannot merge; move one of them first"};
    }
    if (merged.kind == stays.kind) return Nothing{};
    return Problem{Code::conflict, "kinds-differ", merged.name + " 与 " + stays.name + " 类别不同，不能合并",
                   merged.name + " and " + stays.name + " are of different kinds"};
}

Result<Nothing> may_stand_below(const BodyLine& body, const BodyLine& parent) {
    if (parent.county != body.county) {
        return Problem{Code::invalid, "other-county", "上级在另一区划，请用“跨区划划转”", "the parent lies in another county; move the body to that county instead"};
    }
    if (!parent.path.starts_with(body.path)) return Nothing{};
    return Problem{Code::conflict, "below-itself", body.name + " 不能移到自己的下级", body.name + " cannot move below itself"};
}

Result<Nothing> in_another_county(const BodyLine& body, const BodyLine& parent) {
    if (parent.county != body.county) return Nothing{};
    return Problem{Code::invalid, "same-county", "同一区划内请用“移动”", "inside one county use a plain move"};
}

Result<Nothing> nothing_below(Work& work, const BodyLine& body) {
    const auto children = work.all<BodyLine>(queries::open_children, body.id);
    if (children.empty()) return Nothing{};
    return Problem{Code::conflict, "children-left", body.name + " 还有 " + std::to_string(children.size()) + " 个下级机构，请先移出或撤销",
                   body.name + " still has " + std::to_string(children.size()) + " bodies below it; move or close them first"};
}

Result<Nothing> nothing_later(Work& work, const BodyLine& body, Date effective) {
    const auto latest = work.one<std::optional<Date>>(queries::latest_change_of_body, body.id);
    return not_before(body, latest.value_or(std::nullopt), effective);
}

Result<Nothing> nothing_later_below(Work& work, const BodyLine& body, Date effective) {
    const auto range = below(body.path);
    const auto begun = work.one<std::optional<Date>>(queries::latest_place_below, range.from, range.until);
    TRY_DO(not_before(body, begun.value_or(std::nullopt), effective));
    const auto ended = work.one<std::optional<Date>>(queries::latest_end_below, range.from, range.until);
    return not_before(body, ended.value_or(std::nullopt), effective);
}

Result<Nothing> in_place_since(Work& work, const BodyLine& parent, Date effective) {
    const auto then = find_body(work, parent.id, effective);
    if (!then || then->path != parent.path) return later_changes(parent, effective);
    return Nothing{};
}

Result<Nothing> check_name(std::string_view field, std::string_view name) {
    if (!name.empty() && name.size() <= 300 && name.find('\n') == std::string_view::npos) return Nothing{};
    return Problem{Code::invalid, "invalid-fields", "名称不能为空，且不超过 100 个汉字", "a name has 1 to 100 characters",
                   {{std::string(field), name.empty() ? "required" : "too-long", "请填写 1 至 100 个汉字的名称"}}};
}

namespace {

void insert_aliases(Work& work, BodyId id, const Naming& naming, Date from) {
    std::vector<std::string> said;
    const auto say = [&](const std::string& alias, int rank) {
        if (alias.empty() || std::ranges::find(said, alias) != said.end()) return;
        said.push_back(alias);
        work.run(queries::insert_alias, id, alias, from, rank);
    };
    say(naming.name, 0);
    say(naming.short_name, 1);
    for (const auto& alias : naming.also_called) say(alias, 2);
}

}  // namespace

void insert_body(Work& work, const BodyToInsert& body) {
    work.run(queries::insert_body, body.id, body.county, body.code, body.kind, body.department, level_of(body.county), body.name, body.short_name,
             body.parent, body.path, body.opened);
    work.run(queries::insert_span, body.id, body.opened, body.name, body.short_name, body.kind, body.department);
    work.run(queries::insert_place, body.id, body.opened, body.parent, body.path);
    insert_aliases(work, body.id, {body.name, body.short_name, body.also_called}, body.opened);
}

void begin_names(Work& work, const BodyLine& body, const Naming& naming, Date effective) {
    work.run(queries::drop_span_of_day, body.id, effective);
    work.run(queries::end_span, body.id, effective);
    work.run(queries::insert_span, body.id, effective, naming.name, naming.short_name, body.kind, body.department);
    work.run(queries::drop_aliases_of_day, body.id, effective);
    work.run(queries::end_aliases, body.id, effective);
    insert_aliases(work, body.id, naming, effective);
    work.run(queries::rename_body, body.id, naming.name, naming.short_name);
}

void begin_kind(Work& work, const BodyLine& body, BodyKind kind, std::optional<Department> department, Date effective) {
    work.run(queries::drop_span_of_day, body.id, effective);
    work.run(queries::end_span, body.id, effective);
    work.run(queries::insert_span, body.id, effective, body.name, body.short_name, kind, department);
    work.run(queries::set_body_kind, body.id, kind, department);
}

void begin_place(Work& work, const BodyLine& body, const BodyLine& parent, Date effective) {
    const auto old_range = below(body.path);
    const std::string new_path = parent.path + body.code + "/";
    const auto new_range = below(new_path);
    work.run(queries::drop_places_of_day, old_range.from, old_range.until, effective);
    work.run(queries::end_places, old_range.from, old_range.until, effective);
    work.run(queries::set_parent, body.id, parent.id);
    work.run(queries::move_paths, old_range.from, old_range.until, new_path, body.path.size() + 1);
    work.run(queries::begin_places, new_range.from, new_range.until, effective);
}

void end_body(Work& work, const BodyLine& body, Date effective, std::string_view reason) {
    const auto range = below(body.path);
    work.run(queries::drop_span_of_day, body.id, effective);
    work.run(queries::end_span, body.id, effective);
    work.run(queries::drop_aliases_of_day, body.id, effective);
    work.run(queries::end_aliases, body.id, effective);
    work.run(queries::drop_places_of_day, range.from, range.until, effective);
    work.run(queries::end_places, range.from, range.until, effective);
    work.run(queries::close_body, body.id, effective);
    work.run(queries::void_school_code, body.id, effective, reason);
    work.run(queries::close_posts_of_body, body.id, effective);
    work.run(queries::end_holders_of_body, body.county, body.id, effective);
}

void lay_below(Work& work, const BodyLine& ended, const BodyLine& stays) {
    const auto range = below(ended.path);
    work.run(queries::set_parent, ended.id, stays.id);
    work.run(queries::move_paths, range.from, range.until, stays.path + ended.code + "/", ended.path.size() + 1);
}

void note_change(Work& work, const BodyLine& body, const Grounds& grounds, const ChangeNote& note) {
    work.run(queries::insert_change, work.new_id<ChangeId>(), body.id, note.change, grounds.effective, note.other, note.before, note.after,
             grounds.document, grounds.reason, work.now(), work.actor().name);
    boost::json::object details{{"effective", grounds.effective.to_string()}, {"document", grounds.document}, {"reason", grounds.reason}};
    if (note.other) details["other"] = note.other->to_string();
    if (!note.before.empty()) details["before"] = note.before;
    if (!note.after.empty()) details["after"] = note.after;
    work.record("org." + std::string(json::enum_name(note.change)), "body", body.id.to_string(), std::move(details));
}

BodyPage page_of(Work& work, const BodyLine& body) {
    BodyPage page;
    page.body = body;
    page.ancestors = ancestors_of(work, body.path);
    page.names = work.all<BodySpan>(queries::spans_of_body, body.id);
    page.places = work.all<BodyPlace>(queries::places_of_body, body.id);
    page.changes = work.all<BodyChange>(queries::changes_of_body, body.id);
    page.also_called = work.all<std::string>(queries::further_names_of_body, body.id);
    page.school = find_school(work, body.id);
    page.version = body.version;
    return page;
}

}  // namespace luoshi::org
