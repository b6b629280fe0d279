#include <algorithm>
#include <iterator>

#include "fees/payments/api.hpp"
#include "fees/payments/queries.hpp"

namespace luoshi::fees::payments {
namespace {

constexpr WaitingKind kinds[] = {{"match_money", "认领", "笔不明款项", "payments to match", "/unknown-money"},
                                 {"give_back_paid_twice", "处理", "笔网上重复缴费", "on-line payments that were paid twice", "/unknown-money"}};

// 处理 2 笔网上重复缴费（李小明、王小红等）
void name_the_children(Work& work, const org::BodyLine& school, Waiting& line) {
    constexpr std::size_t shown = 3;
    const auto names = work.all<std::string>(queries::children_paid_twice, school.county, school.id);
    std::string list, list_en;
    for (std::size_t i = 0; i < names.size() && i < shown; ++i) {
        list += (i == 0 ? "" : "、") + names[i];
        list_en += (i == 0 ? "" : ", ") + names[i];
    }
    if (list.empty()) return;
    line.words += "（" + list + (names.size() > shown ? "等）" : "）");
    line.words_en += " (" + list_en + (names.size() > shown ? " and others)" : ")");
}

std::vector<Waiting> waiting_at(Work& work, const org::BodyLine& school) {
    auto list = waiting_of(work.all<WaitingRow>(queries::waiting, school.county, school.id), kinds);
    for (auto& line : list) {
        if (line.task == "give_back_paid_twice") name_the_children(work, school, line);
    }
    return school.closed ? left_by(std::move(list), school.name, school.id.to_string()) : list;
}

}  // namespace

std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    if (!actor.body || !actor.may(permissions::take, actor.body_path)) return {};
    std::vector<Waiting> all;
    for (const auto& one : org::with_absorbed(work, actor.body_path)) std::ranges::move(waiting_at(work, one), std::back_inserter(all));
    return all;
}

}  // namespace luoshi::fees::payments
