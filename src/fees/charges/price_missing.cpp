#include "fees/charges/price_missing.hpp"

#include <fmt/format.h>

namespace luoshi::fees::charges {
namespace {

void append(std::string& list, std::string_view separator, const std::string& words) { list += (list.empty() ? "" : std::string(separator)) + words; }

}  // namespace

PriceWords WithoutPrice::words() const {
    PriceWords words;
    for (const auto& [item, pupils] : pupils_) {
        append(words.zh, "、", fmt::format("{}（{} 年级，{} 人）", item.first, item.second, pupils));
        append(words.en, ", ", fmt::format("{} (grade {}, {} {})", item.first, item.second, pupils, pupils == 1 ? "pupil" : "pupils"));
    }
    return words;
}

PriceWords price_missing_words(const WithoutPrice& without) {
    const auto list = without.words();
    return {fmt::format("这些课没有价格：{}；既没有开过账单，现行收费公示里也没有。请先发布列有它们的收费公示，再试一次", list.zh),
            fmt::format("these lessons have no price: {}; they stand on no bill and not in the fee notice that holds. Publish a fee notice that shows them, then try again",
                        list.en)};
}

}  // namespace luoshi::fees::charges
