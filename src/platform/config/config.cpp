#include "platform/config/config.hpp"

#include <charconv>
#include <cstdlib>
#include <stdexcept>

#include "foundation/json.hpp"

namespace luoshi::config {
namespace {

const Setting* find_setting(std::string_view name) {
    for (const auto& setting : settings()) {
        if (setting.name == name) return &setting;
    }
    return nullptr;
}

std::optional<std::int64_t> to_number(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0) return std::nullopt;
    return value;
}

bool fits(const Setting& setting, std::string_view value) {
    switch (setting.kind) {
        case Kind::text: return true;
        case Kind::number: return to_number(value).has_value();
        case Kind::flag: return value == "true" || value == "false";
    }
    return false;
}

Result<Values> read_file(std::string_view text) {
    TRY(const json::value v, json::parse(text));
    const auto* object = v.if_object();
    if (object == nullptr) return Problem{Code::invalid, "config-unreadable", "config.json 应为一个对象", "config.json must be one object"};
    Values values;
    for (const auto& member : *object) {
        const auto* string = member.value().if_string();
        values[std::string(member.key())] = string != nullptr ? std::string(*string) : boost::json::serialize(member.value());
    }
    return values;
}

void refuse(Problem& problem, const std::string& name, std::string slug, const std::string& detail) {
    problem.fields.push_back({name, std::move(slug), detail});
    problem.detail += (problem.fields.size() > 1 ? "；" : "") + name + " " + detail;
}

}  // namespace

Result<Config> Config::load(const Values& flags, const Environment& environment, std::optional<std::string_view> file) {
    Values from_file;
    if (file) {
        TRY(from_file, read_file(*file));
    }
    Problem problem{Code::invalid, "config-invalid", "设置有误：", "the settings are not valid; see `luoshi config show`"};
    for (const Values* given : {&flags, static_cast<const Values*>(&from_file)}) {
        for (const auto& [name, value] : *given) {
            if (find_setting(name) == nullptr) refuse(problem, name, "unknown-setting", "没有这个设置");
        }
    }
    Config config;
    for (const auto& setting : settings()) {
        const std::string name(setting.name);
        Chosen chosen{std::string(setting.standard), "default"};
        if (const auto found = from_file.find(name); found != from_file.end()) chosen = {found->second, "file"};
        if (auto value = environment(variable_name(name))) chosen = {std::move(*value), "environment"};
        if (const auto found = flags.find(name); found != flags.end()) chosen = {found->second, "flag"};
        if (!fits(setting, chosen.value)) refuse(problem, name, "wrong-kind", setting.kind == Kind::number ? "应为不小于零的整数" : "应为 true 或 false");
        config.chosen_.emplace(name, std::move(chosen));
    }
    if (!problem.fields.empty()) return problem;
    return config;
}

const std::string& Config::text(std::string_view name) const {
    const auto found = chosen_.find(name);
    if (found == chosen_.end()) throw std::out_of_range("no setting " + std::string(name));
    return found->second.value;
}

std::int64_t Config::number(std::string_view name) const { return to_number(text(name)).value(); }
bool Config::flag(std::string_view name) const { return text(name) == "true"; }

std::vector<Config::Shown> Config::show() const {
    std::vector<Shown> rows;
    for (const auto& setting : settings()) {
        const auto& chosen = chosen_.find(setting.name)->second;
        const bool hidden = setting.secret && !chosen.value.empty();
        rows.push_back({std::string(setting.name), hidden ? "(set)" : chosen.value, std::string(chosen.origin), std::string(setting.words),
                        std::string(setting.words_en)});
    }
    return rows;
}

std::string variable_name(std::string_view setting) {
    std::string name = "LUOSHI_";
    for (const char c : setting) name += c == '.' || c == '-' ? '_' : static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    return name;
}

Environment process_environment() {
    return [](std::string_view name) -> std::optional<std::string> {
        const char* value = std::getenv(std::string(name).c_str());
        if (value == nullptr) return std::nullopt;
        return value;
    };
}

}  // namespace luoshi::config
