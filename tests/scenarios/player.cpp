#include "player.hpp"

#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

#include "foundation/id.hpp"

namespace luoshi::scenarios {
namespace {

std::string words_of(const json::value& value) {
    return value.is_string() ? std::string(value.as_string()) : boost::json::serialize(value);
}

std::string bytes_of(const std::string& name) {
    std::ifstream file(LUOSHI_SOURCE_DIR "/" + name, std::ios::binary);
    if (!file) throw std::invalid_argument("no file " + name);
    return {std::istreambuf_iterator<char>(file), {}};
}

// "items[name=书法]" → the list's name and what its item must hold.
struct Part {
    std::string name;
    std::string key;
    std::string value;
    bool contains = false;
};

std::vector<Part> parts_of(const std::string& place) {
    std::vector<Part> parts;
    std::string name;
    for (std::size_t i = 0; i <= place.size(); ++i) {
        if (i < place.size() && place[i] == '[') {
            const auto close = place.find(']', i);
            const auto sign = place.find_first_of("=~", i);
            if (close == std::string::npos || sign > close)
                throw std::invalid_argument("an item is named as [key=value] or [key~part]");
            parts.push_back({name, place.substr(i + 1, sign - i - 1), place.substr(sign + 1, close - sign - 1),
                             place[sign] == '~'});
            name.clear();
            i = close;
            if (i + 1 < place.size() && place[i + 1] == '.') ++i;
        } else if (i == place.size() || place[i] == '.') {
            if (!name.empty()) parts.push_back({std::exchange(name, {}), "", "", false});
        } else {
            name += place[i];
        }
    }
    return parts;
}

const json::value* item_of(const json::value& list, const Part& part) {
    const auto* items = list.if_array();
    if (items == nullptr) return nullptr;
    for (const auto& item : *items) {
        const auto* found = value_at(item, part.key);
        if (found == nullptr) continue;
        const auto words = words_of(*found);
        if (part.contains ? words.find(part.value) != std::string::npos : words == part.value) return &item;
    }
    return nullptr;
}

const json::value* member_of(const json::value& from, const std::string& name) {
    if (const auto* object = from.if_object()) return object->if_contains(name);
    const auto* list = from.if_array();
    if (list == nullptr || name.find_first_not_of("0123456789") != std::string::npos) return nullptr;
    const auto index = std::stoul(name);
    return index < list->size() ? &(*list)[index] : nullptr;
}

std::size_t length_of(const json::value& value) {
    if (const auto* list = value.if_array()) return list->size();
    if (const auto* object = value.if_object()) return object->size();
    return words_of(value).size();
}

std::string fault_of(const Check& check, const json::value* found, const std::string& expected) {
    const auto is = found == nullptr ? "nothing" : boost::json::serialize(*found);
    switch (check.kind) {
        case Check::Kind::absent:
            return found == nullptr || found->is_null() ? ""
                                                        : fmt::format("{} is {}, expected nothing", check.place, is);
        case Check::Kind::equals:
            return found != nullptr && *found == boost::json::parse(expected)
                       ? ""
                       : fmt::format("{} is {}, expected {}", check.place, is, expected);
        case Check::Kind::contains:
            return found != nullptr && words_of(*found).find(expected) != std::string::npos
                       ? ""
                       : fmt::format("{} is {}, expected to hold {}", check.place, is, expected);
        case Check::Kind::length:
            return found != nullptr && length_of(*found) == std::stoul(expected)
                       ? ""
                       : fmt::format("{} has {} parts, expected {}", check.place,
                                     found == nullptr ? 0 : length_of(*found), expected);
    }
    return "unknown check";
}

}  // namespace

const json::value* value_at(const json::value& answer, const std::string& place) {
    const json::value* at = &answer;
    for (const auto& part : parts_of(place)) {
        if (!part.name.empty()) at = member_of(*at, part.name);
        if (at != nullptr && !part.key.empty()) at = item_of(*at, part);
        if (at == nullptr) return nullptr;
    }
    return at;
}

std::string Player::filled(const std::string& text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '$') {
            result += text[i];
            continue;
        }
        auto end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789._-", i + 1);
        if (end == std::string::npos) end = text.size();
        const auto name = text.substr(i + 1, end - i - 1);
        if (name.starts_with("new.") && !kept_.contains(name)) {
            kept_[name] = Id<struct AnyTag>::make(house_.clock().now(), system_random()).to_string();
        }
        const auto found = kept_.find(name);
        if (found == kept_.end()) throw std::invalid_argument("nothing was kept as $" + name);
        result += found->second;
        i = end - 1;
    }
    return result;
}

void Player::play(const Ask& ask) {
    const auto who = ask.who == "nobody" ? std::string{} : ask.who;
    http::Pairs headers;
    for (const auto& [name, value] : ask.headers) headers.emplace_back(name, filled(value));
    testing::Answer answer;
    if (ask.file.empty())
        answer = house_.ask(who, ask.verb, filled(ask.target), filled(ask.body), std::move(headers));
    else
        answer = house_.upload(who, filled(ask.target), bytes_of(ask.file));
    const auto at = [&](int line) {
        return fmt::format("line {}: {} {} {}", line, ask.who, http::verb_word(ask.verb), filled(ask.target));
    };
    if (answer.status != ask.status || answer.slug() != ask.slug) {
        faults_.push_back(fmt::format("{} answered {} {}, expected {} {}\n{}", at(ask.line), answer.status,
                                      answer.slug(), ask.status, ask.slug, answer.text.substr(0, 2000)));
        return;
    }
    for (const auto& check : ask.checks) {
        const auto fault = fault_of(check, value_at(answer.body, filled(check.place)), filled(check.value));
        if (!fault.empty())
            faults_.push_back(fmt::format("{}: {}\n{}", at(check.line), fault, answer.text.substr(0, 2000)));
    }
    for (const auto& keep : ask.keeps) {
        const auto* found = value_at(answer.body, filled(keep.place));
        if (found == nullptr)
            faults_.push_back(
                fmt::format("{}: there is no {} to keep\n{}", at(keep.line), keep.place, answer.text.substr(0, 2000)));
        else
            kept_[keep.name] = words_of(*found);
    }
}

void Player::play(const SetClock& step) {
    if (step.at < house_.clock().now())
        throw std::invalid_argument(fmt::format("line {}: the clock does not go back", step.line));
    house_.clock().set(step.at);
}

void Player::play(const RunJobs&) { house_.house().runner().run_due(); }

void Player::play(const SignEverybodyOut&) { house_.forget_sessions(); }

std::vector<std::string> Player::play(const Scenario& scenario) {
    faults_.clear();
    for (const auto& step : scenario.steps) {
        std::visit([&](const auto& kind) { play(kind); }, step);
        if (!faults_.empty()) break;
    }
    return std::move(faults_);
}

}  // namespace luoshi::scenarios
