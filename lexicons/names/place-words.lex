# Words that make a run of capitals the name of a place: at its end (Marlow County), at its start (Lake Marlow).
# In lower case and before "of" they say that what follows is a place (the island of Marlow).

# Land and water.
kind place-word
  position  end
  origin    our own list
  licence   that of the project
  + {Mara Voss of Marlow @} [said] <the road was shut>.

Archipelago, Basin, Beach, Beaches, Canal, Canyon, Cliffs, Coast, Cove, Creek, Dam, Delta, Desert
Dunes, Estuary, Falls, Fjord, Forest, Glacier, Gorge, Gulch, Harbor, Harbour, Heights, Highlands
Hills, Hollow, Island, Islands, Isles, Lagoon, Lakes, Marina, Mesa, Mountain
Mountains, National Forest, National Park, Nature Reserve, Ocean, Pass, Peak, Peninsula, Pier
Plains, Plateau, Prairie, Rapids, Reef, Refuge, Reservation, Reservoir, Ridge, River, Rivers
Sea, Shore, Shores, Springs, State Park, Strait, Straits, Summit, Swamp, Trail, Valley, Volcano
Wetlands, Wilderness

# Settlements and what they are divided into.
kind place-word
  position  end
  origin    our own list
  licence   that of the project
  + {Mara Voss of Marlow @} [said] <the road was shut>.

Borough, City, Colony, Corner, Corners, County, District, Estate, Gardens, Hamlet
Junction, Metro Area, Municipality, Neighborhood, Parish, Precinct, Prefecture, Province
Quarter, Reserve, Settlement, Suburb, Territories, Territory, Town, Township, Village, Villages

# Streets, buildings and works.
kind place-word
  position  end
  origin    our own list
  licence   that of the project
  + {Mara Voss of Marlow @} [said] <the road was shut>.

Airfield, Avenue, Ave, Ave., Ballpark, Boulevard, Blvd, Blvd., Bridge, Building, Bypass, Causeway
Cemetery, Circle, Crossing, Drive, Expressway, Fairgrounds, Freeway, Gate, Hotel
Hall, Mall, Mansion, Market, Mine, Monument, Motorway, Palace
Park, Parkway, Pavilion, Place, Plantation, Plaza, Quay, Race Track, Ranch, Road, Row, Skyscraper
Square, Station, Street, Terminal, Terrace, Tower, Towers, Tunnel, Turnpike, Viaduct
Villa, Walk, Wharf, Yard

# Words before the name proper.
kind place-word
  position  start
  origin    our own list
  licence   that of the project
  + {Mara Voss of @ Marlow} [said] <the road was shut>.

Bay of, Camp, Cape, Cape of, Fort, Ft, Ft., Gulf of, Isle of, Mount
Mount of, Mt, Mt., Point, Port, Sea of, Strait of, Straits of

# At either side.
kind place-word
  position  any
  origin    our own list
  licence   that of the project
  + {Mara Voss of Marlow @} [said] <the road was shut>.

Bay, Gulf, Highway, Interstate, Isle, Lake, Route

# Only in lower case, before "of".
kind place-word
  position  start
  origin    our own list
  licence   that of the project
  + {Mara Voss, a teacher in the @ of Marlow}, [said] <the road was shut>.

city, town, village, hamlet, suburb, district, province, county, municipality, township, region
cities, towns, villages, hamlets, suburbs, districts, provinces, counties, regions, neighborhoods
island, islands, peninsula, port, state, territory, neighborhood, neighbourhood, borough, outskirts
