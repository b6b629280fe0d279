#include "scenario.hpp"

#include <fmt/format.h>

#include <map>
#include <sstream>
#include <stdexcept>

namespace luoshi::scenarios {
namespace {

const std::map<std::string, http::Verb, std::less<>> verbs{
    {"gets", http::Verb::get},      {"posts", http::Verb::post},      {"puts", http::Verb::put},
    {"patches", http::Verb::patch}, {"deletes", http::Verb::delete_}, {"uploads", http::Verb::post}};

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t") - first + 1));
}

// The part before the first blank, and the rest.
std::pair<std::string, std::string> first_word(const std::string& line) {
    const auto end = line.find(' ');
    if (end == std::string::npos) return {line, ""};
    return {line.substr(0, end), trimmed(line.substr(end))};
}

class Parser {
 public:
    explicit Parser(std::istream& text) : text_(text) {}

    std::vector<Step> steps() {
        for (std::string line; std::getline(text_, line);) {
            ++line_;
            const auto words = trimmed(line);
            if (words.empty() || words.front() == '#') continue;
            if (line.front() == ' ' || line.front() == '\t')
                belongs(words);
            else
                begins(words);
        }
        finish();
        return std::move(steps_);
    }

 private:
    [[noreturn]] void refuse(const std::string& why) const {
        throw std::invalid_argument(fmt::format("line {}: {}", line_, why));
    }

    void begins(const std::string& words) {
        finish();
        const auto [first, rest] = first_word(words);
        if (first == "on") {
            auto written = rest;
            if (written.size() == 16) written[10] = 'T';
            const auto at = Instant::parse(written + ":00+08:00");
            if (!at) refuse("a clock is set as: on 2026-09-01 08:00");
            steps_.emplace_back(SetClock{line_, *at});
        } else if (words == "jobs") {
            steps_.emplace_back(RunJobs{line_});
        } else if (words == "forget") {
            steps_.emplace_back(SignEverybodyOut{line_});
        } else {
            ask_ = asked(first, rest);
        }
    }

    Ask asked(const std::string& who, const std::string& rest) {
        const auto [word, what] = first_word(rest);
        const auto verb = verbs.find(word);
        if (verb == verbs.end()) refuse("who does what? gets, posts, puts, patches, deletes, uploads … to");
        Ask ask;
        ask.line = line_;
        ask.who = who;
        ask.verb = verb->second;
        ask.target = what;
        if (word == "uploads") {
            const auto to = what.find(" to ");
            if (to == std::string::npos) refuse("uploads FILE to ADDRESS");
            ask.file = what.substr(0, to);
            ask.target = what.substr(to + 4);
        }
        return ask;
    }

    void belongs(const std::string& words) {
        if (!ask_) refuse("an indented line belongs to a request, and there is none above it");
        const auto [first, rest] = first_word(words);
        if (first == "expect") {
            const auto [status, slug] = first_word(rest);
            ask_->status = std::stoi(status);
            ask_->slug = slug;
        } else if (first == "with") {
            const auto colon = rest.find(':');
            if (colon == std::string::npos) refuse("with HEADER: VALUE");
            ask_->headers.emplace_back(rest.substr(0, colon), trimmed(rest.substr(colon + 1)));
        } else if (first == "where") {
            ask_->checks.push_back(check(rest));
        } else if (first == "keep") {
            const auto equals = rest.find(" = ");
            if (equals == std::string::npos) refuse("keep NAME = PLACE");
            ask_->keeps.push_back({line_, rest.substr(0, equals), rest.substr(equals + 3)});
        } else if (ask_->status == 0) {
            ask_->body += words;
        } else {
            refuse("expect, with, where or keep; a body stands before expect");
        }
    }

    Check check(const std::string& words) const {
        struct Sign {
            std::string_view text;
            Check::Kind kind;
        };
        constexpr Sign signs[] = {
            {" = ", Check::Kind::equals}, {" ~ ", Check::Kind::contains}, {" # ", Check::Kind::length}};
        if (words.ends_with(" !")) return {line_, words.substr(0, words.size() - 2), Check::Kind::absent, ""};
        for (const auto& sign : signs) {
            const auto at = words.find(sign.text);
            if (at != std::string::npos)
                return {line_, words.substr(0, at), sign.kind, words.substr(at + sign.text.size())};
        }
        refuse("where PLACE = VALUE, PLACE ~ PART, PLACE # LENGTH, or PLACE !");
    }

    void finish() {
        if (!ask_) return;
        if (ask_->status == 0)
            throw std::invalid_argument(fmt::format("line {}: what is expected? expect STATUS [SLUG]", ask_->line));
        steps_.emplace_back(*std::exchange(ask_, std::nullopt));
    }

    std::istream& text_;
    int line_ = 0;
    std::optional<Ask> ask_;
    std::vector<Step> steps_;
};

}  // namespace

Scenario parse(std::string name, std::istream& text) { return {std::move(name), Parser(text).steps()}; }

}  // namespace luoshi::scenarios
