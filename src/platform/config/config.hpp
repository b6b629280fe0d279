// Settings: one table of names, defaults and meanings; read once at start. A flag beats the environment, the environment beats the file.
//
// Setting "http.max-connections" is the flag --http.max-connections, the variable LUOSHI_HTTP_MAX_CONNECTIONS and the member
// "http.max-connections" of config.json. Unknown names and values of the wrong kind are refused, all at once.
#pragma once
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "foundation/result.hpp"

namespace luoshi::config {

enum class Kind { text, number, flag };

struct Setting {
    std::string_view name;
    Kind kind;
    std::string_view standard;  // the default, as text
    std::string_view words;
    std::string_view words_en;
    bool secret = false;        // `luoshi config show` prints only whether it is set
};

std::span<const Setting> settings();

using Values = std::map<std::string, std::string>;
using Environment = std::function<std::optional<std::string>(std::string_view name)>;

class Config {
 public:
    // `file`: the text of config.json, a flat object, or nothing.
    static Result<Config> load(const Values& flags, const Environment& environment, std::optional<std::string_view> file);

    // Throw std::out_of_range for a name that is not in the table: that is a bug, not an input.
    const std::string& text(std::string_view name) const;
    std::int64_t number(std::string_view name) const;
    bool flag(std::string_view name) const;

    struct Shown {
        std::string name;
        std::string value;   // secrets: "(set)" or ""
        std::string origin;  // flag, environment, file, default
        std::string words;
        std::string words_en;
    };
    std::vector<Shown> show() const;

 private:
    struct Chosen {
        std::string value;
        std::string_view origin;
    };
    std::map<std::string, Chosen, std::less<>> chosen_;
};

Environment process_environment();
std::string variable_name(std::string_view setting);  // "http.max-connections" → "LUOSHI_HTTP_MAX_CONNECTIONS"

}  // namespace luoshi::config
