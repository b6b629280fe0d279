#include "notices/corrections.hpp"

#include <algorithm>
#include <limits>
#include <unordered_map>

#include "notices/reading/numbers.hpp"

namespace luoshi::notices {
namespace {

using boost::json::array;
using boost::json::object;
using json::value;

// A list whose items a correction can name, with the members that tell items of one clause apart.
struct KeyedList {
    std::string_view name;
    std::string_view place;          // member that holds the clause path, or the key itself
    std::string_view words;          // member with the words read; "" where the clause path is enough
    std::string_view further_words;  // taken when `words` is null
    std::string (*blank)();          // an item with every member at rest
};

template <class T>
std::string blank_of() {
    return json::to_json(T{});
}

constexpr KeyedList keyed_lists[] = {
    {"citations", "path", "number", "title", &blank_of<reading::Citation>},
    {"clauses", "path", "", "", &blank_of<reading::Clause>},
    {"quantities", "path", "raw", "", &blank_of<reading::Quantity>},
    {"duties", "path", "", "", &blank_of<reading::Duty>},
    {"effect", "path", "", "", &blank_of<reading::Effect>},
    {"repeals", "path", "number", "title", &blank_of<reading::Repeal>},
    {"interpretation", "path", "body", "", &blank_of<reading::Interpretation>},
    {"definitions", "term", "", "", &blank_of<reading::Definition>},
};

// A part of the head: a whole value, or an object whose members can be corrected one by one.
struct HeadField {
    std::string_view name;
    std::string (*blank)();  // null: no members
};

constexpr HeadField head_fields[] = {
    {"form", nullptr}, {"issuers", nullptr}, {"addressees", nullptr}, {"signers", nullptr}, {"attachments", nullptr}, {"issued", nullptr},
    {"number", &blank_of<reading::Number>}, {"title", &blank_of<reading::Title>}, {"preamble", &blank_of<reading::Passage>},
    {"validity", &blank_of<reading::Validity>},
};

const KeyedList* keyed_list(std::string_view name) {
    const auto* found = std::ranges::find(keyed_lists, name, &KeyedList::name);
    return found == std::end(keyed_lists) ? nullptr : found;
}
const HeadField* head_field(std::string_view name) {
    const auto* found = std::ranges::find(head_fields, name, &HeadField::name);
    return found == std::end(head_fields) ? nullptr : found;
}

std::string_view text_member(const object& item, std::string_view name) {
    if (name.empty()) return {};
    const auto* found = item.if_contains(name);
    return found != nullptr && found->is_string() ? std::string_view(found->get_string()) : std::string_view{};
}

// 二.(一).2, or 二.(一).2:20个 where words tell items of one clause apart; "-" stands for outside the clause tree.
std::string natural_key(const KeyedList& list, const value& item) {
    const auto* members = item.if_object();
    if (members == nullptr) return "-";
    auto place = text_member(*members, list.place);
    std::string key(place.empty() ? "-" : place);
    auto words = text_member(*members, list.words);
    if (words.empty()) words = text_member(*members, list.further_words);
    if (!words.empty()) key.append(":").append(words);
    return key;
}

// A parsed path: a head field ("title", "title/text"), a list ("clauses"), an item ("clauses/<key>") or a member of an item.
struct Target {
    const HeadField* head = nullptr;
    const KeyedList* list = nullptr;
    std::string key;
    std::string member;
};

bool has_member(std::string (*blank)(), std::string_view member) {
    return blank != nullptr && boost::json::parse(blank()).as_object().contains(member);
}

std::optional<Target> parse_path(std::string_view path) {
    const auto slash = path.find('/');
    const auto name = path.substr(0, slash);
    Target target;
    target.head = head_field(name);
    target.list = keyed_list(name);
    if (target.head == nullptr && target.list == nullptr) return std::nullopt;
    if (slash == std::string_view::npos) return target;
    const auto rest = path.substr(slash + 1);
    if (target.head != nullptr) {
        if (!has_member(target.head->blank, rest)) return std::nullopt;
        target.member = rest;
        return target;
    }
    // Keys hold words of the notice and may hold a slash themselves: the member is what stands after the last one, if it is a member's name.
    const auto last = rest.rfind('/');
    if (last != std::string_view::npos && has_member(target.list->blank, rest.substr(last + 1))) {
        target.key = rest.substr(0, last);
        target.member = rest.substr(last + 1);
    } else {
        target.key = rest;
    }
    if (target.key.empty()) return std::nullopt;
    return target;
}

struct Item {
    std::string key;
    value content;
};

// The document taken apart: the head as one object, each keyed list as items under their keys.
struct Parts {
    object head;
    std::map<std::string_view, std::vector<Item>> lists;
};

Parts take_apart(const reading::Document& document) {
    Parts parts;
    parts.head = boost::json::parse(json::to_json(document)).as_object();
    for (const auto& list : keyed_lists) {
        auto& items = parts.head.at(list.name).as_array();
        const auto keys = item_keys(list.name, items);
        auto& taken = parts.lists[list.name];
        for (std::size_t i = 0; i < items.size(); ++i) taken.push_back({keys[i], std::move(items[i])});
        parts.head.erase(list.name);
    }
    return parts;
}

Result<reading::Document> put_together(const Parts& parts) {
    value whole = parts.head;
    for (const auto& [name, items] : parts.lists) {
        array list;
        for (const auto& item : items) list.push_back(item.content);
        whole.as_object()[name] = std::move(list);
    }
    return json::from_json<reading::Document>(whole);
}

// What stands at a target; nothing when there is no such item.
const value* find_value(const Parts& parts, const Target& target) {
    if (target.head != nullptr) {
        const auto* field = parts.head.if_contains(target.head->name);
        if (field == nullptr || target.member.empty()) return field;
        static const value null_value;
        const auto* members = field->if_object();
        return members == nullptr ? &null_value : members->if_contains(target.member);
    }
    const auto list = parts.lists.find(target.list->name);
    const auto item = std::ranges::find(list->second, target.key, &Item::key);
    if (item == list->second.end()) return nullptr;
    if (target.member.empty()) return &item->content;
    const auto* members = item->content.if_object();
    return members == nullptr ? nullptr : members->if_contains(target.member);
}

int first_line(const value& item) {
    const auto* members = item.if_object();
    if (members == nullptr) return 0;
    if (const auto* lines = members->if_contains("lines"); lines != nullptr && lines->is_array() && !lines->get_array().empty()) {
        boost::system::error_code error;
        const int line = lines->get_array().front().to_number<int>(error);
        return error ? 0 : line;
    }
    return 0;
}

// A given item over one with every member at rest, so that a person may leave out what does not matter.
value filled(const KeyedList& list, const value& given) {
    value item = boost::json::parse(list.blank());
    if (const auto* members = given.if_object()) {
        for (const auto& member : *members) item.as_object()[member.key()] = member.value();
    }
    return item;
}

void add_item(Parts& parts, const KeyedList& list, std::string key, const value& given) {
    auto& items = parts.lists[list.name];
    Item item{std::move(key), filled(list, given)};
    auto place = items.end();
    if (list.name == "clauses") {  // the order of the text
        const int line = first_line(item.content);
        place = std::ranges::find_if(items, [&](const Item& other) { return first_line(other.content) > line; });
    }
    items.insert(place, std::move(item));
}

// A corrected number is taken apart anew: code, year and serial follow from what stands in the document.
void derive_number(object& head) {
    auto* number = head["number"].if_object();
    if (number == nullptr) return;
    const std::string raw(text_member(*number, "raw"));
    const auto found = reading::find_number(raw, 0, raw.size());
    auto& members = *number;
    if (!found) {
        members["normalized"] = nullptr;
        members["code"] = "";
        members["year"] = nullptr;
        members["serial"] = 0;
        return;
    }
    const auto normalized = found->normalized();
    if (normalized == raw) members["normalized"] = nullptr;
    else members["normalized"] = normalized;
    members["code"] = found->code;
    if (found->year) members["year"] = *found->year;
    else members["year"] = nullptr;
    members["serial"] = found->serial;
}

// What the reader repaired was repaired from its own text; a person's text stands as it is.
void forget_repair(object& members) {
    if (auto* normalized = members.if_contains("normalized")) *normalized = nullptr;
}

void set_head(Parts& parts, const Target& target, const value& given) {
    auto& field = parts.head[target.head->name];
    if (target.member.empty()) {
        field = given;
    } else {
        if (!field.is_object()) field = boost::json::parse(target.head->blank());
        field.as_object()[target.member] = given;
    }
    if (target.head->name == "number" && target.member == "raw") derive_number(parts.head);
    if (target.head->name == "title" && target.member == "text") forget_repair(field.as_object());
}

std::string added_key(const Correction& correction) { return "+" + correction.id.to_string(); }

// Applies one correction; false when its target is not there.
bool apply(Parts& parts, const Target& target, const Correction& correction) {
    const value given = correction.value.value_or(value{});
    if (correction.act == CorrectionAct::add) {
        add_item(parts, *target.list, added_key(correction), given);
        return true;
    }
    if (target.head != nullptr) {
        if (correction.act == CorrectionAct::remove) parts.head[target.head->name] = nullptr;
        else set_head(parts, target, given);
        return true;
    }
    auto& items = parts.lists[target.list->name];
    const auto item = std::ranges::find(items, target.key, &Item::key);
    if (item == items.end()) return false;
    if (correction.act == CorrectionAct::remove) items.erase(item);
    else if (target.member.empty()) item->content = filled(*target.list, given);
    else item->content.as_object()[target.member] = given;
    if (target.list->name == "interpretation" && target.member == "body") forget_repair(item->content.as_object());
    return true;
}

bool holds_natural_key(const Parts& machine, const KeyedList& list, const value& given) {
    const auto key = natural_key(list, filled(list, given));
    return std::ranges::any_of(machine.lists.at(list.name), [&](const Item& item) { return item.key == key; });
}

// Which corrections still count: the last one on each path; a reset ends those before it, and so does anything on the whole item.
std::vector<bool> live_ones(std::span<const Correction> corrections) {
    std::vector<bool> live(corrections.size(), true);
    for (std::size_t later = 0; later < corrections.size(); ++later) {
        if (corrections[later].act == CorrectionAct::add) continue;
        const auto& path = corrections[later].path;
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            const auto& other = corrections[earlier];
            const bool same = other.path == path && other.act != CorrectionAct::add;
            const bool inside = other.path.size() > path.size() && other.path.starts_with(path) && other.path[path.size()] == '/';
            if (same || inside) live[earlier] = false;
            // Taking back an added item: its own path ends in the key that the addition got.
            if (other.act == CorrectionAct::add && corrections[later].act != CorrectionAct::set && path == other.path + "/" + added_key(other)) {
                live[earlier] = false;
            }
        }
    }
    return live;
}

CorrectionFit fit_of(const Parts& machine, const Target& target, const Correction& correction) {
    if (correction.act == CorrectionAct::add) {
        return holds_natural_key(machine, *target.list, correction.value.value_or(value{})) ? CorrectionFit::agreed : CorrectionFit::applied;
    }
    const auto* now = find_value(machine, target);
    if (now == nullptr) return target.key.starts_with('+') ? CorrectionFit::applied : CorrectionFit::vanished;
    if (correction.act == CorrectionAct::set && correction.value && *now == *correction.value) return CorrectionFit::agreed;
    if (correction.act == CorrectionAct::remove && now->is_null()) return CorrectionFit::agreed;
    if (correction.was && *now != *correction.was) return CorrectionFit::changed;
    return CorrectionFit::applied;
}

void note_corrected(Overlay& overlay, const Target& target, const Correction& correction) {
    if (correction.act == CorrectionAct::remove && target.list != nullptr) return;  // there is nothing left to mark
    std::string place(target.head != nullptr ? target.head->name : target.list->name);
    if (target.list != nullptr) place += "/" + (correction.act == CorrectionAct::add ? added_key(correction) : target.key);
    overlay.corrected[place].push_back(target.member);
}

struct Laid {
    Parts parts;
    Overlay overlay;
};

Laid lay(const Parts& machine, std::span<const Correction> corrections, const std::vector<bool>& live) {
    Laid laid{machine, {}};
    laid.overlay.fits.assign(corrections.size(), CorrectionFit::superseded);
    for (std::size_t i = 0; i < corrections.size(); ++i) {
        if (!live[i]) continue;
        auto& fit = laid.overlay.fits[i];
        const auto target = parse_path(corrections[i].path);
        if (!target) {  // a part of the schema that a newer program no longer has
            fit = CorrectionFit::vanished;
            continue;
        }
        if (corrections[i].act == CorrectionAct::reset) {
            fit = CorrectionFit::applied;
            continue;
        }
        fit = fit_of(machine, *target, corrections[i]);
        if (fit == CorrectionFit::vanished || fit == CorrectionFit::agreed) continue;
        if (!apply(laid.parts, *target, corrections[i])) fit = CorrectionFit::vanished;
        else note_corrected(laid.overlay, *target, corrections[i]);
    }
    return laid;
}

// ---- values that the reader would never write -----------------------------------------------------------------------------

struct Allowed {
    std::string_view list;
    std::string_view member;
    std::vector<std::string_view> values;
};

const Allowed allowed_values[] = {
    {"", "form", {"notice", "attachment", "fragment"}},
    {"citations", "role", {"basis", "repealed", "mention", "standard"}},
    {"quantities", "comparator", {"=", ">=", "<=", "~", "unspecified"}},
    {"quantities", "scope", {"total", "each"}},
    {"effect", "rule", {"date_of_issue", "date", "after_days"}},
};

void refuse_unknown_values(const object& members, std::string_view list, json::Faults& faults) {
    for (const auto& rule : allowed_values) {
        if (rule.list != list) continue;
        const auto found = text_member(members, rule.member);
        if (std::ranges::find(rule.values, found) != rule.values.end()) continue;
        const json::Faults::Step step(faults, rule.member);
        std::string names;
        for (const auto& name : rule.values) names.append(names.empty() ? "" : "、").append(name);
        faults.add("unknown-value", "应为下列之一：" + names);
    }
}

void refuse_bad_lines(const object& members, int line_count, json::Faults& faults) {
    if (const auto* lines = members.if_contains("lines"); lines != nullptr && lines->is_array() && lines->get_array().size() == 2) {
        boost::system::error_code error;
        const int a = lines->get_array()[0].to_number<int>(error);
        const int b = lines->get_array()[1].to_number<int>(error);
        if (error || a < 1 || b < a || b > line_count) {
            const json::Faults::Step step(faults, "lines");
            faults.add("no-such-lines", "行号应在 1 到 " + std::to_string(line_count) + " 之间，且先小后大");
        }
    }
    if (const auto* line = members.if_contains("line"); line != nullptr && line->is_number()) {
        boost::system::error_code error;
        const int at = line->to_number<int>(error);
        if (error || at < 1 || at > line_count) {
            const json::Faults::Step step(faults, "line");
            faults.add("no-such-lines", "行号应在 1 到 " + std::to_string(line_count) + " 之间");
        }
    }
    if (const auto* path = members.if_contains("path"); path != nullptr && path->is_string() && path->get_string().empty()) {
        const json::Faults::Step step(faults, "path");
        faults.add("required", "条款路径不能为空；不属于任何条款时请留空值");
    }
}

Result<Nothing> refuse_impossible(const Parts& parts, const Target& target, int line_count) {
    json::Faults faults;
    if (target.head != nullptr) {
        refuse_unknown_values(parts.head, "", faults);
        if (const auto* members = parts.head.at(target.head->name).if_object()) refuse_bad_lines(*members, line_count, faults);
    } else {
        for (const auto& item : parts.lists.at(target.list->name)) {
            const auto* members = item.content.if_object();
            if (members == nullptr || (!target.key.empty() && item.key != target.key)) continue;
            refuse_unknown_values(*members, target.list->name, faults);
            refuse_bad_lines(*members, line_count, faults);
        }
    }
    if (!faults.none()) return std::move(faults).problem();
    return Nothing{};
}

Problem unknown_path(std::string_view path) {
    return {Code::invalid, "unknown-field-path", "没有“" + std::string(path) + "”这一项，请从页面上的字段发起更正",
            "there is no field " + std::string(path) + "; start the correction from a field of the page"};
}

bool fits_act(const Target& target, CorrectionAct act) {
    switch (act) {
        case CorrectionAct::add: return target.list != nullptr && target.key.empty();
        case CorrectionAct::set: return target.head != nullptr || !target.key.empty();
        case CorrectionAct::remove: return target.member.empty() && (target.head != nullptr || !target.key.empty());
        case CorrectionAct::reset: return target.head != nullptr || !target.key.empty();
    }
    return false;
}

}  // namespace

std::vector<std::string> item_keys(std::string_view list, const array& items) {
    const auto* keyed = keyed_list(list);
    std::vector<std::string> keys;
    std::unordered_map<std::string, int> seen;
    for (const auto& item : items) {
        auto key = keyed != nullptr ? natural_key(*keyed, item) : std::string("-");
        const int count = ++seen[key];
        if (count > 1) key += "#" + std::to_string(count);
        keys.push_back(std::move(key));
    }
    return keys;
}

Overlay lay_over(const reading::Document& reading, std::span<const Correction> corrections) {
    const auto machine = take_apart(reading);
    auto live = live_ones(corrections);
    for (;;) {
        auto laid = lay(machine, corrections, live);
        auto document = put_together(laid.parts);
        if (document) {
            laid.overlay.document = std::move(*document);
            for (const auto& [name, items] : laid.parts.lists) {
                auto& keys = laid.overlay.keys[std::string(name)];
                for (const auto& item : items) keys.push_back(item.key);
            }
            for (std::size_t i = 0; i < corrections.size(); ++i) {  // those that had to be left out below
                const bool dropped = !live[i] && live_ones(corrections)[i];
                if (dropped) laid.overlay.fits[i] = CorrectionFit::vanished;
            }
            return std::move(laid.overlay);
        }
        // A value that an older program accepted and this one cannot hold: leave out the latest until the rest fits.
        const auto last = std::find(live.rbegin(), live.rend(), true);
        if (last == live.rend()) {
            laid.overlay.document = reading;
            return std::move(laid.overlay);
        }
        *last = false;
    }
}

Result<Correction> prepare_correction(const reading::Document& reading, std::span<const Correction> before, Correction correction,
                                      int line_count) {
    const auto target = parse_path(correction.path);
    if (!target || !fits_act(*target, correction.act)) return unknown_path(correction.path);
    const bool needs_value = correction.act == CorrectionAct::set || correction.act == CorrectionAct::add;
    if (needs_value && !correction.value) {
        return Problem{Code::invalid, "value-required", "请填写更正后的值", "give the corrected value",
                       {{"value", "value-required", "请填写更正后的值"}}};
    }
    if (!needs_value) correction.value.reset();
    const auto machine = take_apart(reading);
    const auto laid = lay(machine, before, live_ones(before));
    const auto* shown = correction.act == CorrectionAct::add ? nullptr : find_value(laid.parts, *target);
    if (correction.act != CorrectionAct::add && shown == nullptr && correction.act != CorrectionAct::reset) {
        return Problem{Code::conflict, "item-gone", "要更正的内容已不在当前文本中，请刷新页面", "what you correct is no longer there; reload the page"};
    }
    if (correction.act == CorrectionAct::add && holds_natural_key(laid.parts, *target->list, *correction.value)) {
        return Problem{Code::conflict, "already-there", "这里已有同一项，请直接更正它", "it is there already; correct it instead"};
    }
    if (correction.act == CorrectionAct::set && *shown == *correction.value) {
        return Problem{Code::conflict, "no-change", "更正后的值与现在的值相同", "the corrected value is the same as the present one"};
    }
    if (correction.act == CorrectionAct::reset &&
        std::ranges::none_of(before, [&](const Correction& other) { return other.path == correction.path; })) {
        return Problem{Code::conflict, "no-change", "这一项没有更正过，无需恢复", "this field was never corrected"};
    }
    const auto* machine_value = correction.act == CorrectionAct::add ? nullptr : find_value(machine, *target);
    correction.was = machine_value != nullptr ? std::optional<value>(*machine_value) : std::nullopt;
    std::vector<Correction> all(before.begin(), before.end());
    all.push_back(correction);
    const auto next = lay(machine, all, live_ones(all));
    TRY_DO(put_together(next.parts));
    TRY_DO(refuse_impossible(next.parts, *target, line_count));
    return correction;
}

}  // namespace luoshi::notices
