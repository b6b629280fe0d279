#include "programmes/events/competitions/codes.hpp"

#include <algorithm>

#include "platform/crypto/bytes.hpp"
#include "platform/draw/record.hpp"

namespace luoshi::programmes::events::competitions {

std::string random_code(Random& random, int length) {
    constexpr std::string_view letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    static_assert(letters.size() == 32);
    std::string code;
    while (static_cast<int>(code.size()) < length) {
        for (const auto byte : random.bytes<8>()) {
            if (static_cast<int>(code.size()) < length) code += letters[byte & 31];
        }
    }
    return code;
}

std::vector<std::string> distinct_codes(Random& random, std::size_t count, std::set<std::string> taken) {
    std::vector<std::string> codes;
    while (codes.size() < count) {
        auto code = random_code(random);
        if (taken.insert(code).second) codes.push_back(std::move(code));
    }
    return codes;
}

Result<DrawnLayer> draw_layer(Random& random, std::vector<std::string> list, std::string title) {
    std::ranges::sort(list);
    std::string text;
    for (const auto& id : list) text += id + "\n";
    const auto bytes = random.bytes<32>();
    const std::string seed(crypto::view(bytes));
    draw::Record record;
    record.title = std::move(title);
    record.mechanism = "order";
    record.version = LUOSHI_VERSION;
    auto input = draw::part_of(record.algorithm, "list", text);
    input.text = text;
    record.inputs.push_back(std::move(input));
    record.seed = crypto::hex(seed);
    TRY(const std::string result, draw::recompute_order(record, {{"list", text}}, seed));
    record.result = draw::part_of(record.algorithm, "result", result);
    record.result.text = result;
    DrawnLayer drawn{{}, record.seed, draw::commitment(record.algorithm, seed), draw::write_record(record)};
    for (std::size_t from = 0; from < result.size();) {
        const auto end = std::min(result.find('\n', from), result.size());
        if (end > from) drawn.order.push_back(result.substr(from, end - from));
        from = end + 1;
    }
    return drawn;
}

}  // namespace luoshi::programmes::events::competitions
