#include "rules/resolve.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "rules/values.hpp"

namespace luoshi::rules {
namespace {

// How closely a value fits: the number of its qualifiers first, then stage before tier before season.
int closeness(const LineValue& value) {
    const int stage = value.stage ? 1 : 0;
    const int tier = value.tier ? 1 : 0;
    const int season = value.season_from ? 1 : 0;
    return 8 * (stage + tier + season) + 4 * stage + 2 * tier + season;
}

using Indexes = std::vector<std::size_t>;

class Resolution {
 public:
    Resolution(const Parameter& parameter, std::span<const LineValue> values, const Question& question)
        : parameter_(parameter), values_(values), question_(question), verdicts_(values.size()) {}

    Result<Holding> answer() {
        for (std::size_t i = 0; i < values_.size();) {
            std::size_t end = i;
            while (end < values_.size() && values_[end].place == values_[i].place) ++end;
            go_down(best_of_place(i, end));
            i = end;
        }
        for (const auto i : holding_) {
            if (is_table() && !is_conflict() && i != holding_.back())
                say(i, Outcome::holds, "其中下级没有另行规定的各项适用",
                    "its rows hold where no lower level has its own");
            else if (is_conflict())
                say(i, Outcome::conflicts, "与同一地方的另一来源不一致，尚未裁定",
                    "disagrees with another source of the same place; nobody has decided");
            else
                say(i, Outcome::holds, "适用", "holds");
        }
        if (holding_.empty()) return refusal();
        return holding();
    }
    std::vector<Verdict> take_verdicts() { return std::move(verdicts_); }

 private:
    const LineValue& at(std::size_t i) const { return values_[i]; }
    void say(std::size_t i, Outcome outcome, std::string why, std::string why_en) {
        verdicts_[i] = {outcome, std::move(why), std::move(why_en)};
    }
    Spoken words(std::size_t i) const { return spoken(parameter_, at(i).value); }

    // Nothing: it fits the question.
    bool fits(std::size_t i) {
        const auto& value = at(i);
        if (value.step == Step::entered) {
            ++waiting_;
            say(i, Outcome::waits, "等待第二人复核，尚未生效", "waits for the second person");
            return false;
        }
        if (value.grade == Grade::X) {
            say(i, Outcome::elsewhere, "外省规定，仅供比较", "a rule of another province, for comparison only");
            return false;
        }
        if (value.stage && value.stage != question_.stage) {
            needs_qualifier_ = needs_qualifier_ || !question_.stage;
            say(i, Outcome::another_stage, "只适用于另一学段", "for another stage");
            return false;
        }
        if (value.tier && value.tier != question_.tier) {
            needs_qualifier_ = needs_qualifier_ || !question_.tier;
            say(i, Outcome::another_tier, "只适用于另一类地区", "for another kind of area");
            return false;
        }
        if (!in_season(value.season_from, value.season_until, question_.on)) {
            say(i, Outcome::another_season, "不在适用的季节内", "not in its season");
            return false;
        }
        return true;
    }

    // Those of one place that come first: confirmed before reported, then the closest fit; several of them where they
    // tie.
    Indexes best_of_place(std::size_t begin, std::size_t end) {
        Indexes fitting;
        for (std::size_t i = begin; i < end; ++i) {
            if (fits(i)) fitting.push_back(i);
        }
        const auto rank = [&](std::size_t i) { return std::pair(at(i).certain, closeness(at(i))); };
        Indexes best;
        for (const auto i : fitting) {
            if (best.empty() || rank(i) > rank(best.front()))
                best = {i};
            else if (rank(i) == rank(best.front()))
                best.push_back(i);
        }
        for (const auto i : fitting) {
            if (std::ranges::find(best, i) != best.end()) continue;
            if (at(i).certain == at(best.front()).certain) {
                say(i, Outcome::less_specific, "同一地方有更具体的规定", "a closer rule of the same place comes first");
            } else {
                say(i, Outcome::less_certain, "同一地方有已确认的规定",
                    "a confirmed rule of the same place comes first");
            }
        }
        // The better source is named first, then the smaller text: the same order on every machine.
        std::ranges::stable_sort(
            best, {}, [&](std::size_t i) { return std::pair(at(i).grade, boost::json::serialize(at(i).value)); });
        return best;
    }

    // The next level down: what is looser than an upper value of at least its certainty does not hold.
    void go_down(const Indexes& lower) {
        Indexes kept;
        for (const auto i : lower) {
            const auto stronger = std::ranges::find_if(holding_, [&](std::size_t upper) {
                return at(upper).certain >= at(i).certain && is_looser(parameter_, at(i).value, at(upper).value);
            });
            if (stronger == holding_.end()) {
                kept.push_back(i);
                continue;
            }
            const auto limit = words(*stronger);
            say(i, Outcome::overruled,
                fmt::format("比{}的规定（{}）宽松，不能适用", at(*stronger).place_name, limit.words),
                fmt::format("looser than the {} of the level above", limit.words_en));
        }
        if (kept.empty()) return;
        if (is_table() && kept.size() == 1 && !is_conflict()) {  // row by row: what it does not name holds on
            holding_.push_back(kept.front());
            return;
        }
        for (const auto i : holding_) {
            const bool equal = same_value(parameter_, at(i).value, at(kept.front()).value);
            say(i, Outcome::tightened,
                fmt::format("{}{}", at(kept.front()).place_name, equal ? "作了同样的规定" : "另有规定"),
                equal ? "a lower level says the same" : "a lower level has its own");
        }
        holding_ = kept;
    }

    bool is_table() const { return parameter_.kind == ValueKind::table; }
    // Several of one place that disagree; tables of different places go together.
    bool is_conflict() const {
        return std::ranges::any_of(holding_, [&](std::size_t i) {
            const auto& first = at(holding_.front());
            return at(i).place == first.place && !same_value(parameter_, at(i).value, first.value);
        });
    }

    Problem refusal() const {
        if (needs_qualifier_) {
            return {Code::invalid, "rule-needs-qualifier",
                    fmt::format("“{}”按学段或城乡分别规定，请说明学段和地区类型", parameter_.words),
                    fmt::format("{} is set for stages or kinds of area; name them", parameter_.words_en)};
        }
        const auto waiting = waiting_ == 0 ? std::string() : fmt::format("；有 {} 个值等待复核", waiting_);
        return {Code::conflict, "rule-not-set",
                fmt::format("{} 尚未设定“{}”，应由{}设定{}", question_.on.to_string(), parameter_.words,
                            parameter_.set_by, waiting),
                fmt::format("{} is not set on {}; it is for {} to set", parameter_.words_en, question_.on.to_string(),
                            parameter_.set_by_en)};
    }

    Holding table() const {
        Holding result;
        result.parameter = parameter_.key;
        result.unit = parameter_.unit;
        result.value = at(holding_.front()).value;
        result.basis = basis_of(at(holding_.back()));
        for (const auto i : holding_) {
            result.value = laid_over(parameter_, result.value, at(i).value);
            if (!at(i).certain) result.state = RuleState::unconfirmed;
            const auto value = words(i);
            result.candidates.push_back({at(i).value, value.words, value.words_en, basis_of(at(i))});
        }
        auto value = spoken(parameter_, result.value);
        result.words = std::move(value.words);
        result.words_en = std::move(value.words_en);
        return result;
    }

    Holding holding() const {
        if (is_table() && !is_conflict()) return table();
        Holding result;
        result.parameter = parameter_.key;
        result.unit = parameter_.unit;
        result.basis = basis_of(at(holding_.front()));
        const bool conflict = is_conflict();
        for (const auto i : holding_) {
            const auto value = words(i);
            result.candidates.push_back({at(i).value, value.words, value.words_en, basis_of(at(i))});
            if (!conflict) break;
        }
        if (!conflict) {
            result.value = at(holding_.front()).value;
            result.words = result.candidates.front().words;
            result.words_en = result.candidates.front().words_en;
            result.state = at(holding_.front()).certain ? RuleState::confirmed : RuleState::unconfirmed;
            return result;
        }
        result.state = RuleState::conflicting;
        for (const auto& candidate : result.candidates) {
            result.words += (result.words.empty() ? "" : " 或 ") + candidate.words;
            result.words_en += (result.words_en.empty() ? "" : " or ") + candidate.words_en;
        }
        return result;
    }

    const Parameter& parameter_;
    std::span<const LineValue> values_;
    const Question& question_;
    std::vector<Verdict> verdicts_;
    Indexes holding_;
    bool needs_qualifier_ = false;
    int waiting_ = 0;
};

// The days of a leap year that the window covers, as up to two runs of MM-DD.
std::vector<std::pair<std::string, std::string>> runs(const LineValue& value) {
    if (!value.season_from || !value.season_until) return {{"01-01", "12-31"}};
    if (*value.season_from <= *value.season_until) return {{*value.season_from, *value.season_until}};
    return {{*value.season_from, "12-31"}, {"01-01", *value.season_until}};
}

template <class T>
bool compatible(const std::optional<T>& a, const std::optional<T>& b) {
    return !a || !b || *a == *b;
}

}  // namespace

Result<Holding> resolve(const Parameter& parameter, std::span<const LineValue> values, const Question& question,
                        std::vector<Verdict>* verdicts) {
    Resolution resolution(parameter, values, question);
    auto answer = resolution.answer();
    if (verdicts != nullptr) *verdicts = resolution.take_verdicts();
    return answer;
}

bool in_season(const std::optional<std::string>& from, const std::optional<std::string>& until, Date on) {
    if (!from || !until) return true;
    const auto day = on.to_string().substr(5);
    if (*from <= *until) return day >= *from && day <= *until;
    return day >= *from || day <= *until;
}

bool seasons_meet(const LineValue& a, const LineValue& b) {
    for (const auto& x : runs(a)) {
        for (const auto& y : runs(b)) {
            if (x.first <= y.second && y.first <= x.second) return true;
        }
    }
    return false;
}

bool can_meet(const LineValue& a, const LineValue& b) {
    if (a.valid_from >= a.holds_until || b.valid_from >= b.holds_until) return false;  // never held at all
    return compatible(a.stage, b.stage) && compatible(a.tier, b.tier) && a.valid_from < b.holds_until &&
           b.valid_from < a.holds_until && seasons_meet(a, b);
}

Basis basis_of(const LineValue& value) {
    Basis basis;
    basis.value = value.id;
    basis.level = value.level;
    basis.place = value.place;
    basis.place_name = value.place_name;
    basis.body_name = value.body_name;
    basis.document = value.document;
    basis.clause = value.clause;
    basis.notice = value.notice;
    basis.grade = value.grade;
    basis.source = value.source;
    basis.valid_from = value.valid_from;
    if (value.holds_until != no_end) basis.valid_until = value.holds_until;
    return basis;
}

}  // namespace luoshi::rules
