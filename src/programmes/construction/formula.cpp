#include "programmes/construction/formula.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

#include "foundation/words.hpp"

namespace luoshi::programmes::construction {
namespace {

constexpr std::size_t longest = 600;  // bytes
constexpr int deepest = 20;
constexpr double largest = 9e12;      // of a result, in units: thousandths still fit twice over

// What people type on a Chinese keyboard.
std::string plain(std::string_view text) {
    constexpr std::pair<std::string_view, std::string_view> pairs[] = {{"（", "("}, {"）", ")"}, {"＋", "+"}, {"－", "-"}, {"−", "-"}, {"×", "*"}, {"＊", "*"},
                                                                       {"÷", "/"},  {"／", "/"},  {"，", ","}, {"、", ","}, {"　", " "}};
    std::string out;
    while (!text.empty()) {
        const auto found = std::ranges::find_if(pairs, [&](const auto& pair) { return text.starts_with(pair.first); });
        if (found == std::end(pairs)) {
            out += text.front();
            text.remove_prefix(1);
        } else {
            out += found->second;
            text.remove_prefix(found->first.size());
        }
    }
    return out;
}

bool begins_name(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

class FormulaParser {
 public:
    explicit FormulaParser(std::string text) : text_(std::move(text)) {}

    Result<Formula> parse() {
        if (text_.size() > longest) return unreadable("公式太长，请控制在 200 字以内", "the formula is too long: at most 200 characters");
        TRY_DO(sum(0));
        skip();
        if (at_ != text_.size()) return unreadable("后面多出了内容", "something is left over behind it");
        return std::move(formula_);
    }

 private:
    using Op = Formula::Op;

    Result<Nothing> sum(int depth) {
        if (depth > deepest) return unreadable("括号套得太深", "the brackets nest too deeply");
        TRY_DO(product(depth));
        while (true) {
            if (take('+')) {
                TRY_DO(product(depth));
                push(Op::add);
            } else if (take('-')) {
                TRY_DO(product(depth));
                push(Op::subtract);
            } else {
                return Nothing{};
            }
        }
    }

    Result<Nothing> product(int depth) {
        TRY_DO(factor(depth));
        while (true) {
            if (take('*')) {
                TRY_DO(factor(depth));
                push(Op::multiply);
            } else if (take('/')) {
                TRY_DO(factor(depth));
                push(Op::divide);
            } else {
                return Nothing{};
            }
        }
    }

    Result<Nothing> factor(int depth) {
        if (take('-')) {
            if (depth > deepest) return unreadable("负号太多", "too many signs");
            TRY_DO(factor(depth + 1));
            push(Op::negate);
            return Nothing{};
        }
        if (take('(')) {
            TRY_DO(sum(depth + 1));
            if (!take(')')) return unreadable("缺少右括号", "a closing bracket is missing");
            return Nothing{};
        }
        skip();
        if (at_ < text_.size() && is_digit(text_[at_])) return number();
        if (at_ < text_.size() && begins_name(text_[at_])) return name(depth);
        return unreadable("这里应当是数字、数据项或者括号", "a number, a data item or a bracket should stand here");
    }

    Result<Nothing> number() {
        double value = 0;
        const auto [end, error] = std::from_chars(text_.data() + at_, text_.data() + text_.size(), value, std::chars_format::fixed);
        if (error != std::errc{}) return unreadable("数字写错了", "the number does not read");
        at_ = static_cast<std::size_t>(end - text_.data());
        formula_.steps_.push_back({Op::number, value, 0});
        return Nothing{};
    }

    Result<Nothing> name(int depth) {
        const auto begin = at_;
        while (at_ < text_.size() && (begins_name(text_[at_]) || is_digit(text_[at_]))) ++at_;
        const auto word = text_.substr(begin, at_ - begin);
        if (take('(')) return function(word, depth);
        const auto known = std::ranges::find(formula_.names_, word);
        const auto place = static_cast<std::size_t>(known - formula_.names_.begin());
        if (known == formula_.names_.end()) formula_.names_.push_back(word);
        formula_.steps_.push_back({Op::name, 0, place});
        return Nothing{};
    }

    Result<Nothing> function(std::string_view word, int depth) {
        const bool least = word == "min" || word == "最小", greatest = word == "max" || word == "最大", sums = word == "sum" || word == "合计";
        if (!least && !greatest && !sums)
            return unreadable(fmt::format("没有“{}”这个函数，只有 min、max、sum", word), fmt::format("there is no function “{}”, only min, max and sum", word));
        std::size_t count = 0;
        do {
            TRY_DO(sum(depth + 1));
            ++count;
        } while (take(','));
        if (!take(')')) return unreadable("缺少右括号", "a closing bracket is missing");
        formula_.steps_.push_back({least ? Op::least : greatest ? Op::greatest : Op::sum, 0, count});
        return Nothing{};
    }

    void push(Op op) { formula_.steps_.push_back({op, 0, 0}); }
    void skip() {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
    }
    bool take(char c) {
        skip();
        if (at_ >= text_.size() || text_[at_] != c) return false;
        ++at_;
        return true;
    }
    // Positions are counted in characters, as people count.
    Problem unreadable(std::string_view words, std::string_view words_en) const {
        const auto place = 1 + characters(std::string_view(text_).substr(0, std::min(at_, text_.size())));
        return {Code::invalid, "formula-unreadable", fmt::format("公式第 {} 个字符处：{}", place, words), fmt::format("at character {} of the formula: {}", place, words_en)};
    }

    std::string text_;
    std::size_t at_ = 0;
    Formula formula_;
};

Result<Formula> Formula::parse(std::string_view text) { return FormulaParser(plain(text)).parse(); }

Result<std::int64_t> Formula::evaluate(const ValueOf& value_of) const {
    std::vector<double> stack;
    const auto pop = [&] {
        const double top = stack.back();
        stack.pop_back();
        return top;
    };
    for (const auto& step : steps_) {
        switch (step.op) {
            case Op::number: stack.push_back(step.number); continue;
            case Op::name: {
                const auto value = value_of(names_[step.operand]);
                if (!value) return Problem{Code::conflict, "datum-missing", fmt::format("数据项“{}”还没有填报", names_[step.operand]), fmt::format("the data item “{}” has no value yet", names_[step.operand])};
                stack.push_back(static_cast<double>(*value) / 1000.0);
                continue;
            }
            case Op::negate: stack.back() = -stack.back(); continue;
            case Op::add: { const double right = pop(); stack.back() += right; continue; }
            case Op::subtract: { const double right = pop(); stack.back() -= right; continue; }
            case Op::multiply: { const double right = pop(); stack.back() *= right; continue; }
            case Op::divide: {
                const double right = pop();
                if (right == 0) return Problem{Code::conflict, "divided-by-nothing", "公式里的除数是 0，请核对填报的数据", "the formula divides by zero; check the values"};
                stack.back() /= right;
                continue;
            }
            case Op::least:
            case Op::greatest:
            case Op::sum: {
                double result = pop();
                for (std::size_t i = 1; i < step.operand; ++i) {
                    const double next = pop();
                    result = step.op == Op::least ? std::min(result, next) : step.op == Op::greatest ? std::max(result, next) : result + next;
                }
                stack.push_back(result);
                continue;
            }
        }
    }
    const double result = stack.back();
    if (!std::isfinite(result) || std::abs(result) > largest) return Problem{Code::conflict, "value-too-large", "算出的数太大，请核对填报的数据", "the result is too large; check the values"};
    return std::llround(result * 1000.0);
}

}  // namespace luoshi::programmes::construction
