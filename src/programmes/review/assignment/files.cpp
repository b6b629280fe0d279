#include "programmes/review/assignment/files.hpp"

#include <fmt/format.h>

#include <functional>
#include <unordered_map>

#include "foundation/csv.hpp"

namespace luoshi::programmes::review::assignment {
namespace {

constexpr std::int64_t number_max = 1'000'000'000;
constexpr std::size_t faults_most = 20;

struct Words {
    std::string zh, en;
};

// One file: its header names the columns, in any order; columns that nobody asks for are left alone.
class File {
 public:
    File(std::string_view name, std::string_view text, std::vector<std::string_view> needed, std::vector<std::string_view> optional)
        : name_(name), text_(csv::without_mark(text)), needed_(std::move(needed)), places_(needed_.size() + optional.size(), csv::fields_max) {
        const auto header = csv::read_line(text_.data(), end());
        begin_ = header.next;
        for (std::size_t c = 0; c < places_.size(); ++c) {
            const auto column = c < needed_.size() ? needed_[c] : optional[c - needed_.size()];
            for (std::size_t f = 0; f < header.count; ++f) {
                if (header.field[f] == column) places_[c] = f;
            }
            if (c < needed_.size() && places_[c] == csv::fields_max)
                fault({fmt::format("表头缺少 {} 列；第一行应为 {}", column, fmt::join(needed_, ",")),
                       fmt::format("the header lacks the column {}; the first line should be {}", column, fmt::join(needed_, ","))});
        }
        fields_ = header.count;
    }
    // Calls `row` for each line that is not empty; what it answers is the line's fault.
    template <class Row>
    void each(const Row& row) {
        if (!faults_.empty()) return;
        for (const char* at = begin_; at != end() && faults_.size() < faults_most;) {
            ++line_;
            const auto line = csv::read_line(at, end());
            at = line.next;
            if (line.blank()) continue;
            line_read_ = &line;
            if (line.bad || line.count < needed_.size() || line.count > fields_) {
                fault({fmt::format("应有 {} 列，实有 {} 列；请补齐逗号，编号里有逗号的加引号", fields_, line.count),
                       fmt::format("expected {} fields, found {}; add the missing commas, quote ids that hold one", fields_, line.count)});
                continue;
            }
            if (auto words = row()) fault(std::move(*words));
        }
    }
    std::string_view field(std::size_t column) const {
        const auto place = places_[column];
        return place < line_read_->count ? line_read_->field[place] : std::string_view{};
    }
    std::int64_t line() const { return line_; }
    std::optional<Problem> problem() const {
        if (faults_.empty()) return std::nullopt;
        Problem problem{Code::invalid, fmt::format("bad-{}", name_), faults_.front().detail, english_, faults_};
        if (faults_.size() > 1) {
            problem.detail += fmt::format("（另有 {}{} 处）", faults_.size() - 1, faults_.size() == faults_most ? " 以上" : "");
            problem.detail_en += fmt::format(" ({} more)", faults_.size() - 1);
        }
        return problem;
    }

 private:
    const char* end() const { return text_.data() + text_.size(); }
    void fault(Words words) {
        if (faults_.empty()) english_ = fmt::format("{} line {}: {}", name_, line_, words.en);
        faults_.push_back({fmt::format("line.{}", line_), "bad-line", fmt::format("{} 第 {} 行：{}", name_, line_, words.zh)});
    }

    std::string_view name_, text_;
    std::vector<std::string_view> needed_;
    std::vector<std::size_t> places_;  // of each column: the field that holds it
    const char* begin_ = nullptr;
    std::size_t fields_ = 0;
    std::int64_t line_ = 1;
    const csv::Line* line_read_ = nullptr;
    std::vector<FieldProblem> faults_;
    std::string english_;
};

std::optional<Words> bad_number(std::string_view column, std::string_view text, std::string_view range) {
    return Words{fmt::format("{} 应为{}的整数，实为“{}”；请改正", column, range, text), fmt::format("{} must be a whole number {}, found \"{}\"; correct it", column, range, text)};
}

// The numbers of names. Files are mostly sorted by one of them, so the last one is asked first.
class Names {
 public:
    std::optional<std::uint32_t> find(std::string_view name) {
        if (last_ && name == last_name_) return last_;
        const auto found = numbers_.find(name);
        if (found == numbers_.end()) return std::nullopt;
        last_name_ = name;
        return last_ = found->second;
    }
    bool add(std::string_view name) { return numbers_.emplace(name, static_cast<std::uint32_t>(numbers_.size())).second; }

 private:
    std::unordered_map<std::string_view, std::uint32_t> numbers_;
    std::string_view last_name_;
    std::optional<std::uint32_t> last_;
};

class Reader {
 public:
    explicit Reader(const InputTexts& texts) : texts_(texts) {}
    Result<Instance> read() {
        TRY_DO(read_items());
        TRY_DO(read_experts());
        TRY_DO(read_bids());
        TRY_DO(read_conflicts());
        return std::move(instance_);
    }

 private:
    static std::optional<Words> empty_name(std::string_view column) {
        return Words{fmt::format("{} 为空；请填写编号或删去这一行", column), fmt::format("{} is empty; fill it in or delete the line", column)};
    }
    static std::optional<Words> twice(std::string_view name) {
        return Words{fmt::format("{} 已在前面出现；请删去一行", name), fmt::format("{} stands there already; delete one of the lines", name)};
    }
    // An optional whole number from 0; nothing where the column or the field is empty.
    static std::optional<Words> optional_number(const File& file, std::size_t column, std::string_view name, std::optional<std::int64_t>& number) {
        const auto text = file.field(column);
        if (text.empty()) return std::nullopt;
        number = csv::integer(text);
        if (!number || *number < 0 || *number > number_max) return bad_number(name, text, " 0 至 10 亿");
        return std::nullopt;
    }
    static Result<Nothing> done(const File& file) {
        if (auto problem = file.problem()) return std::move(*problem);
        return Nothing{};
    }

    Result<Nothing> read_items() {
        if (!texts_.items) return Nothing{};
        File file("items", *texts_.items, {"item"}, {"needed"});
        file.each([&]() -> std::optional<Words> {
            if (file.field(0).empty()) return empty_name("item");
            Item item{std::string(file.field(0)), {}};
            if (auto words = optional_number(file, 1, "needed", item.needed)) return words;
            if (!items_.add(file.field(0))) return twice(file.field(0));
            instance_.items.push_back(std::move(item));
            return std::nullopt;
        });
        return done(file);
    }
    Result<Nothing> read_experts() {
        if (!texts_.experts) return Nothing{};
        File file("experts", *texts_.experts, {"expert"}, {"unit", "min", "max"});
        file.each([&]() -> std::optional<Words> {
            if (file.field(0).empty()) return empty_name("expert");
            Expert expert{std::string(file.field(0)), std::string(file.field(1)), 0, {}};
            std::optional<std::int64_t> min;
            if (auto words = optional_number(file, 2, "min", min)) return words;
            if (auto words = optional_number(file, 3, "max", expert.max)) return words;
            expert.min = min.value_or(0);
            if (expert.max && expert.min > *expert.max)
                return Words{fmt::format("min {} 大于 max {}；请改正其一", expert.min, *expert.max), fmt::format("min {} is above max {}; correct one of them", expert.min, *expert.max)};
            if (!experts_.add(file.field(0))) return twice(file.field(0));
            instance_.experts.push_back(std::move(expert));
            return std::nullopt;
        });
        return done(file);
    }
    // The numbers of a pair's names; a name that is on no list is a fault, or, where no list was given, a new one.
    struct Found {
        std::optional<Pair> pair;
        std::optional<Words> words;
    };
    Found pair_of(const File& file, bool may_add) {
        const auto expert = file.field(0), item = file.field(1);
        if (expert.empty()) return {{}, empty_name("expert")};
        if (item.empty()) return {{}, empty_name("item")};
        if (may_add && !texts_.experts && experts_.add(expert)) instance_.experts.push_back({std::string(expert), {}, 0, {}});
        if (may_add && !texts_.items && items_.add(item)) instance_.items.push_back({std::string(item), {}});
        const auto expert_number = experts_.find(expert), item_number = items_.find(item);
        if (!expert_number && texts_.experts)
            return {{}, Words{fmt::format("专家 {} 不在名单里；请补入 experts 或删去这一行", expert), fmt::format("the expert {} is not listed; add it to experts or delete the line", expert)}};
        if (!item_number && texts_.items)
            return {{}, Words{fmt::format("项目 {} 不在名单里；请补入 items 或删去这一行", item), fmt::format("the item {} is not listed; add it to items or delete the line", item)}};
        if (!expert_number || !item_number) return {};
        return {Pair{*expert_number, *item_number}, {}};
    }
    Result<Nothing> read_bids() {
        File file("bids", texts_.bids, {"expert", "item", "cost"}, {});
        std::unordered_map<std::uint64_t, std::int64_t> lines;
        lines.reserve(texts_.bids.size() / 12);
        file.each([&]() -> std::optional<Words> {
            const auto found = pair_of(file, true);
            if (found.words) return found.words;
            const auto cost = csv::integer(file.field(2));
            if (!cost || *cost < -number_max || *cost > number_max) return bad_number("cost", file.field(2), " −10 亿至 10 亿");
            const auto [first, fresh] = lines.emplace(static_cast<std::uint64_t>(found.pair->item) << 32 | found.pair->expert, file.line());
            if (!fresh)
                return Words{fmt::format("{} 对 {} 已在第 {} 行报过；请只留一行", file.field(0), file.field(1), first->second),
                             fmt::format("{} bid on {} in line {} already; keep one of the lines", file.field(0), file.field(1), first->second)};
            instance_.bids.push_back({found.pair->expert, found.pair->item, *cost});
            return std::nullopt;
        });
        return done(file);
    }
    Result<Nothing> read_conflicts() {
        if (!texts_.conflicts) return Nothing{};
        File file("conflicts", *texts_.conflicts, {"expert", "item"}, {});
        file.each([&]() -> std::optional<Words> {
            const auto found = pair_of(file, false);
            // Without a list nobody can be assigned who did not bid: then there is nothing to avoid.
            if (found.pair) instance_.conflicts.push_back(*found.pair);
            return found.words;
        });
        return done(file);
    }

    const InputTexts& texts_;
    Instance instance_;
    Names items_, experts_;
};

}  // namespace

Result<Instance> read_instance(const InputTexts& texts) { return Reader(texts).read(); }

std::string written(const Instance& instance, const std::vector<Pair>& pairs) {
    std::string text = "item,expert\n";
    for (const auto& pair : pairs) {
        csv::append_field(text, instance.items[pair.item].name);
        text += ',';
        csv::append_field(text, instance.experts[pair.expert].name);
        text += '\n';
    }
    return text;
}

}  // namespace luoshi::programmes::review::assignment
