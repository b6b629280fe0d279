// The closed language in which a task book says how an indicator is computed: numbers, the book's own data items, + − × ÷, brackets, min, max and sum.
// Nothing else is reachable from it. Parsed once when the book is checked, evaluated when values come in.
//
//   双师型教师数 ÷ 专任教师数 × 100        min(实训工位, 工位上限) ÷ 1000
//
// Values are thousandths (integers). Steps are IEEE doubles, correctly rounded and so the same everywhere; the result is rounded half away from zero.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"

namespace luoshi::programmes::construction {

class Formula {
 public:
    // Refuses with "formula-unreadable" and says at which character, what stands there and what could.
    static Result<Formula> parse(std::string_view text);

    // The data items it names, each once, in order of appearance.
    const std::vector<std::string>& names() const { return names_; }

    using ValueOf = std::function<std::optional<std::int64_t>(std::string_view name)>;  // thousandths
    // Thousandths. Refuses with "datum-missing" (no value yet), "divided-by-nothing" and "value-too-large".
    Result<std::int64_t> evaluate(const ValueOf& value_of) const;

 private:
    enum class Op { number, name, add, subtract, multiply, divide, negate, least, greatest, sum };
    struct Step {  // in postfix order
        Op op = Op::number;
        double number = 0;
        std::size_t operand = 0;  // of a name: its place in names_; of a function: how many it takes
    };
    friend class FormulaParser;
    std::vector<Step> steps_;
    std::vector<std::string> names_;
};

}  // namespace luoshi::programmes::construction
