#include "programmes/review/assignment/shortage.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

#include "programmes/review/assignment/cut.hpp"

namespace luoshi::programmes::review::assignment {
namespace {

constexpr std::size_t shortages_most = 100;

// The same shortage with fewer in it: ever smaller stretches are left out as long as the rest still lacks something.
Cut smallest(const Table& table, Wanting wanting, Cut cut) {
    auto budget = std::int64_t{8'000'000};  // pairs looked at, a second or two; a large shortage is then left as it is, which is true all the same
    for (auto stretch = std::max<std::size_t>(cut.wanting.size() / 2, 1); cut.wanting.size() > 1; stretch /= 2) {
        for (std::size_t at = 0; at < cut.wanting.size() && cut.wanting.size() > stretch;) {
            budget -= static_cast<std::int64_t>(wanting == Wanting::minima ? table.entries.size() : cut.wanting.size() * table.entries.size() / std::max<std::size_t>(table.items(), 1)) + 1;
            if (budget < 0) return cut;
            auto rest = cut.wanting;
            rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(at), rest.begin() + static_cast<std::ptrdiff_t>(std::min(at + stretch, rest.size())));
            auto smaller = rest.empty() ? Cut{} : cut_of(table, wanting, rest);
            if (smaller.enough()) at += stretch;
            else {
                cut = std::move(smaller);
                at = 0;
            }
        }
        if (stretch == 1) break;
    }
    return cut;
}

// Those that lack something all by themselves, then disjoint sets that lack something together.
std::vector<Cut> cuts_of(const Table& table, Wanting wanting) {
    std::vector<Cut> cuts;
    std::vector<std::uint32_t> asked;
    const auto alone = [&](std::uint32_t one) -> std::int64_t {
        if (wanting == Wanting::minima) return table.max[one] * table.scale;
        std::int64_t offered = 0;
        const auto entries = table.of(one);
        for (std::size_t at = 0; at < entries.size();) {
            const auto unit = entries[at].unit;
            std::int64_t of_unit = 0;
            for (; at < entries.size() && entries[at].unit == unit; ++at) of_unit += table.max[entries[at].expert] > 0 ? table.pair_most : 0;
            offered += std::min(of_unit, table.scale);
        }
        return offered;
    };
    const auto& needs = wanting == Wanting::items ? table.needed : table.min;
    for (std::uint32_t one = 0; one < needs.size(); ++one) {
        const auto needed = needs[one] * table.scale;
        if (needed == 0) continue;
        if (const auto offered = alone(one); offered < needed) cuts.push_back({{one}, {}, needed, offered});
        else asked.push_back(one);
    }
    while (!asked.empty() && cuts.size() < shortages_most) {
        auto cut = cut_of(table, wanting, asked);
        if (cut.enough()) break;
        cut = smallest(table, wanting, std::move(cut));
        std::erase_if(asked, [&](std::uint32_t one) { return std::ranges::find(cut.wanting, one) != cut.wanting.end(); });
        cuts.push_back(std::move(cut));
    }
    return cuts;
}

bool is_enough(const Instance& instance, const Rules& rules, Parts parts, const Cut& cut, Wanting wanting) {
    const auto table = table_of(instance, rules, parts).value();
    return cut_of(table, wanting, cut.wanting).enough();
}

std::optional<std::int64_t> smallest_cap(const Instance& instance, Rules rules, Parts parts, const Cut& cut, Wanting wanting) {
    const auto enough = [&](std::int64_t cap) {
        rules.cap = cap;
        return is_enough(instance, rules, parts, cut, wanting);
    };
    auto low = *rules.cap, high = std::max<std::int64_t>(low + 1, static_cast<std::int64_t>(instance.items.size()));
    if (!enough(high)) return std::nullopt;
    while (high - low > 1) {
        const auto middle = low + (high - low) / 2;
        (enough(middle) ? high : low) = middle;
    }
    return high;
}

std::vector<Remedy> remedies_of(const Instance& instance, const Rules& rules, Parts parts, const Cut& cut, Wanting wanting) {
    std::vector<Remedy> remedies;
    if (rules.cap) {
        if (const auto cap = smallest_cap(instance, rules, parts, cut, wanting)) remedies.push_back({Relief::cap, cap});
    }
    const auto would_do = [&](Relief relief, const Rules& changed) {
        if (is_enough(instance, changed, parts, cut, wanting)) remedies.push_back({relief, {}});
    };
    auto changed = rules;
    if (!rules.default_cost) {
        changed.default_cost = 0;
        would_do(Relief::default_cost, changed);
    }
    if (rules.distinct_units) {
        changed = rules;
        changed.distinct_units = false;
        would_do(Relief::distinct_units, changed);
    }
    if (parts == Parts::thousandths && rules.pair_permille < whole) {
        changed = rules;
        changed.pair_permille = whole;
        would_do(Relief::pair_cap, changed);
    }
    return remedies;
}

// ---- words ---------------------------------------------------------------------------------------------------------------------------------------

std::string reviews(std::int64_t permille) {
    if (permille % whole == 0) return std::to_string(permille / whole);
    return fmt::format("{}.{:03}", permille / whole, permille % whole);
}

template <class Name>
std::string names(const std::vector<std::uint32_t>& list, const Name& name, std::string_view comma) {
    constexpr std::size_t most = 10;
    std::string text;
    for (std::size_t n = 0; n < std::min(most, list.size()); ++n) text += (n == 0 ? "" : std::string(comma)) + name(list[n]);
    return list.size() > most ? text + " … " : text;
}

class Speaker {
 public:
    Speaker(const Instance& instance, const Table& table, const Rules& rules) : instance_(instance), table_(table), rules_(rules) {}
    void speak(Shortage& shortage) const {
        if (shortage.wanting == Wanting::items) of_items(shortage);
        else of_minima(shortage);
        for (const auto& remedy : shortage.remedies) add(shortage, remedy);
        shortage.words += "。";
        shortage.words_en += ".";
    }

 private:
    std::string items(const Shortage& s, std::string_view comma) const {
        return names(s.items, [&](std::uint32_t i) { return instance_.items[i].name; }, comma);
    }
    // With what each may take.
    std::string experts(const Shortage& s, std::string_view comma, std::string_view pattern, const std::vector<std::int64_t>& numbers) const {
        return names(s.experts, [&](std::uint32_t e) { return fmt::format(fmt::runtime(pattern), instance_.experts[e].name, numbers[e]); }, comma);
    }
    void of_items(Shortage& s) const {
        const auto needed = reviews(s.needed), offered = reviews(s.offered);
        if (s.items.size() == 1 && s.experts.empty()) return of_one_item(s, needed, offered);
        s.words = fmt::format("项目 {} 共需 {} 人次评审，可用的最多 {} 人次", items(s, "、"), needed, offered);
        s.words_en = fmt::format("items {} need {} reviews, at most {} can be had", items(s, ", "), needed, offered);
        if (!s.experts.empty()) {
            s.words += fmt::format("：{} 都已满", experts(s, "、", "{}（最多 {} 项）", table_.max));
            s.words_en += fmt::format(": {} are full", experts(s, ", ", "{} (at most {})", table_.max));
        }
    }
    void of_one_item(Shortage& s, const std::string& needed, const std::string& offered) const {
        const auto entries = table_.of(s.items[0]);
        std::unordered_set<std::uint32_t> units;
        for (const auto& entry : entries) units.insert(entry.unit);
        const auto conflicts = std::ranges::count(instance_.conflicts, s.items[0], &Pair::item);
        const auto full = std::ranges::count_if(entries, [&](const auto& entry) { return table_.max[entry.expert] == 0; });
        s.words = fmt::format("项目 {} 需要 {} 名专家，最多只能有 {} 名：可评的专家 {} 名", items(s, ""), needed, offered, entries.size());
        s.words_en = fmt::format("item {} needs {} experts, at most {} can be had: {} may review it", items(s, ""), needed, offered, entries.size());
        if (rules_.distinct_units) {
            s.words += fmt::format("，来自 {} 个单位，每个单位只能一名", units.size());
            s.words_en += fmt::format(", of {} units, one of each", units.size());
        }
        if (full > 0) {
            s.words += fmt::format("，其中 {} 名的上限为 0", full);
            s.words_en += fmt::format(", {} of them with a maximum of 0", full);
        }
        if (table_.pair_most < table_.scale) {
            s.words += fmt::format("，每名的概率最多千分之 {}", table_.pair_most);
            s.words_en += fmt::format(", each with a probability of at most {} thousandths", table_.pair_most);
        }
        if (conflicts > 0) {
            s.words += fmt::format("，须回避的 {} 对", conflicts);
            s.words_en += fmt::format(", {} must avoid it", conflicts);
        }
    }
    void of_minima(Shortage& s) const {
        const auto needed = reviews(s.needed), offered = reviews(s.offered);
        s.words = fmt::format("专家 {} 合计至少要评 {} 项，规则只留给他们 {} 项", experts(s, "、", "{}（至少 {} 项）", table_.min), needed, offered);
        s.words_en = fmt::format("experts {} are to review at least {}, the rules leave them {}", experts(s, ", ", "{} (at least {})", table_.min), needed, offered);
        if (!s.items.empty()) {
            s.words += fmt::format("：{} 的名额已满", items(s, "、"));
            s.words_en += fmt::format(": {} are full", items(s, ", "));
        }
    }
    static void add(Shortage& s, const Remedy& remedy) {
        switch (remedy.relief) {
            case Relief::cap:
                s.words += fmt::format("；把每人上限提高到 {} 即可", *remedy.cap);
                s.words_en += fmt::format("; a cap of {} would do", *remedy.cap);
                return;
            case Relief::default_cost:
                s.words += "；允许未申报的配对（--default-cost）即可";
                s.words_en += "; allowing pairs that are not listed (--default-cost) would do";
                return;
            case Relief::distinct_units:
                s.words += "；取消“同单位只一名”即可";
                s.words_en += "; giving up distinct units would do";
                return;
            case Relief::pair_cap:
                s.words += "；取消概率上限即可";
                s.words_en += "; giving up the cap on probabilities would do";
                return;
        }
    }

    const Instance& instance_;
    const Table& table_;
    const Rules& rules_;
};

}  // namespace

std::vector<Shortage> shortages(const Instance& instance, const Rules& rules, Parts parts) {
    const auto table = table_of(instance, rules, parts).value();
    const Speaker speaker(instance, table, rules);
    std::vector<Shortage> found;
    // A flow that serves all items and one that meets all minima can always be joined (Mendelsohn and Dulmage, 1958): they are looked at one by one.
    for (const auto wanting : {Wanting::items, Wanting::minima}) {
        for (auto& cut : cuts_of(table, wanting)) {
            Shortage shortage{wanting, {}, {}, cut.needed * (whole / table.scale), cut.offered * (whole / table.scale), {}, {}, {}};
            if (found.size() < 10) shortage.remedies = remedies_of(instance, rules, parts, cut, wanting);
            shortage.items = wanting == Wanting::items ? cut.wanting : cut.full;
            shortage.experts = wanting == Wanting::items ? cut.full : cut.wanting;
            speaker.speak(shortage);
            found.push_back(std::move(shortage));
        }
    }
    return found;
}

Problem shortage_problem(const Instance& instance, const Rules& rules, Parts parts) {
    const auto found = shortages(instance, rules, parts);
    Problem problem{Code::conflict, "cannot-assign", "无法满足全部要求", "not everything can be met"};
    for (std::size_t n = 0; n < found.size(); ++n) {
        if (n < 3) {
            problem.detail += (n == 0 ? "：" : " ") + found[n].words;
            problem.detail_en += (n == 0 ? ": " : " ") + found[n].words_en;
        }
        problem.fields.push_back({fmt::format("shortages.{}", n), found[n].wanting == Wanting::items ? "items" : "minima", found[n].words});
    }
    if (found.size() > 3) {
        problem.detail += fmt::format(" 共 {} 处。", found.size());
        problem.detail_en += fmt::format(" {} shortages in all.", found.size());
    }
    return problem;
}

}  // namespace luoshi::programmes::review::assignment
