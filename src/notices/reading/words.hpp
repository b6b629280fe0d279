// The words the reader knows, found in one pass: a text becomes a list of tokens (words, numbers, punctuation);
// everything else is skipped. At each place the longest word wins and words do not overlap, so 建设厅 hides 建设 and
// 负责解释 is 负责 + 解释.
#pragma once
#include <span>
#include <vector>

#include "notices/reading/text.hpp"

namespace luoshi::notices::reading {

enum class Token : std::uint8_t {
    digits,     // 20, ２０
    numeral,    // 三, 二十
    stop,       // 。！？…
    semicolon,  // ；
    colon,      // ：
    comma,      // ，
    pause,      // 、
    open,       // （ and other brackets
    close,
    title_open,   // 《
    title_close,  // 》
    quote_open,
    quote_close,
    verb,        // 建设
    manner,      // 积极: stands before a verb
    body,        // 教育厅 and other words that hold a verb and are none
    at_least,    // 不少于: before the number
    at_most,     // 不超过
    about,       // 约
    batch,       // 一批
    each,        // 每, 各
    whole,       // 全省
    basis,       // 根据
    unnamed,     // 有关规定
    vague,       // 尽快
    recurring,   // 定期
    force,       // 施行
    repeal,      // 废止
    interpret,   // 解释
    by_whom,     // 由
    toward,      // 向, 于, 在: a name before it is complete
    together,    // 会同
    short_form,  // 以下简称, 下同
    amend,       // 修改为
    validity,    // 有效期
};

// Words that a reader asks for one by one.
enum class Mark : std::uint8_t {
    none,
    enforce,  // 实施, 执行
    shall,    // 要, 应, 应当, 须, 必须
    will,     // 将
    join,     // 并
    weigh,    // 重点
    carry,    // 支持, 遴选, 负责 …: the verb behind it says what is done
    lead,     // 牵头, 负责
    select,   // 遴选
    state,    // 坚持, 围绕 …: says how things are, no duty by itself
    report,   // 报
};

struct Tok {
    std::uint32_t begin = 0;
    std::uint16_t size = 0;
    Token kind = Token::stop;
    Mark mark = Mark::none;

    size_t end() const { return begin + size; }
};

// Which kinds and marks occur among some tokens, one bit each: a reader that needs a number or a 《 leaves at once
// where there is none, instead of walking through the tokens.
class TokenKinds {
 public:
    void add(const Tok& t) { bits_ |= bit(t.kind) | bit(t.mark); }
    template <class... Kinds>
    bool any(Kinds... kinds) const {
        return (bits_ & (bit(kinds) | ...)) != 0;
    }

 private:
    static constexpr unsigned first_mark = 48;  // the kinds stand below
    static_assert(static_cast<unsigned>(Token::validity) < first_mark && static_cast<unsigned>(Mark::report) < 16);
    static constexpr std::uint64_t bit(Token kind) { return std::uint64_t{1} << static_cast<unsigned>(kind); }
    static constexpr std::uint64_t bit(Mark mark) {
        return std::uint64_t{1} << (first_mark + static_cast<unsigned>(mark));
    }

    std::uint64_t bits_ = 0;
};

// Holds the tokens of one text and keeps its room for the next.
class Tokens {
 public:
    // The tokens of the text from `begin` on; places count from the start of the text. Valid until the next call.
    std::span<const Tok> read(string_view text, size_t begin = 0);
    // Of the tokens read last.
    TokenKinds kinds() const { return kinds_; }

 private:
    std::vector<Tok> room_;
    TokenKinds kinds_;
};

}  // namespace luoshi::notices::reading
